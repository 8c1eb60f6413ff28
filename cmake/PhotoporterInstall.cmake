# cmake --install, and a Debian package by CPack. The package is for Debian 13 and newer: its libraries are Debian's.
include(GNUInstallDirs)

install(TARGETS photoporter photoporter-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES resources/org.photoporter.Photoporter.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/org.photoporter.Photoporter.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/photoporter.svg RENAME org.photoporter.Photoporter.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES README.md CHANGELOG.md resources/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/photoporter)

# install_compressed(SOURCE name FOLDER): the version filled in, and compressed as Debian wants it.
function(install_compressed source name folder)
    configure_file(${source} ${CMAKE_BINARY_DIR}/install/${name} @ONLY)
    execute_process(COMMAND gzip --best --no-name --force ${CMAKE_BINARY_DIR}/install/${name} COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${CMAKE_BINARY_DIR}/install/${name}.gz DESTINATION ${folder})
endfunction()
install_compressed(resources/debian/changelog.in changelog ${CMAKE_INSTALL_DATADIR}/doc/photoporter)
install_compressed(resources/man/photoporter.1 photoporter.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(resources/man/photoporter-cli.1 photoporter-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME photoporter)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "The Photoporter developers")
set(CPACK_PACKAGE_CONTACT "The Photoporter developers <developers@photoporter.org>")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://photoporter.org")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Deliver photo albums as one ZIP from your own store")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Photographers drop a folder, and their client gets a link. The album goes to
any S3-compatible store or a plain folder, and the download ZIP is put
together inside the store, so that the photos travel only once.
.
photoporter is the window, photoporter-cli the same for the command line.")
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no linker sees: Qt opens the SQLite driver by name and QtKeychain libsecret, the certificates are files. The plugins
# for X11 and JPEG lie in libqt6gui6, the one for TLS in libqt6network6. Without its plugin, Wayland takes the window as an X11 one.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, qt6-image-formats-plugins, kimageformat6-plugins, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
include(CPack)
