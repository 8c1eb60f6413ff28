# cmake --install, and a Debian package by CPack. The package is for Debian 13 and newer: its libraries are Debian's.
include(GNUInstallDirs)

install(TARGETS photoporter photoporter-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES resources/org.photoporter.Photoporter.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/org.photoporter.Photoporter.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/photoporter.svg RENAME org.photoporter.Photoporter.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/photoporter)
install(FILES resources/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/photoporter)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME photoporter)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "The Photoporter developers")
set(CPACK_PACKAGE_CONTACT "The Photoporter developers <developers@photoporter.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Deliver photo albums as one ZIP from your own store")
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are opened by name, so that no linker sees them: the SQLite driver, and what draws and reads pictures.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins | libqt6gui6, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_STRIP_FILES ON)
include(CPack)
