// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/externalreaders.h"

#include "base/checksum.h"

#include <KZip>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace photoporter::testing {

namespace {

using namespace Qt::StringLiterals;

template<typename T>
using Answer = std::expected<T, std::string>;

Answer<QByteArray> run(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    static int argumentCount = 1;
    static char name[] = "test";
    static char *argumentValues[] = {name, nullptr};
    static const QCoreApplication application(argumentCount, argumentValues);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments, QIODevice::ReadOnly);
    process.waitForFinished(-1);
    const auto output = process.readAllStandardOutput();
    if (process.error() == QProcess::FailedToStart)
        return std::unexpected(program.toStdString() + " is not installed (see scripts/packages.txt)");
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::unexpected(program.toStdString() + " ended with " + std::to_string(process.exitCode()) + ": " +
                               output.last(std::min<qsizetype>(output.size(), 2000)).toStdString() +
                               process.readAllStandardError().toStdString());
    return output;
}

Answer<std::vector<std::string>> lines(const Answer<QByteArray> &output)
{
    if (!output)
        return std::unexpected(output.error());
    std::vector<std::string> result;
    for (const QByteArray &line : output->split('\n')) {
        if (!line.isEmpty())
            result.push_back(line.toStdString());
    }
    return result;
}

Answer<void> done(const Answer<QByteArray> &output)
{
    return output ? Answer<void>() : std::unexpected(output.error());
}

Contents contentsOf(const QString &folder)
{
    Contents contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents[QDir(folder).relativeFilePath(file.fileName()).toStdString()] =
                sha256(file.readAll()).toHex().toStdString();
    }
    return contents;
}

/// Unpacks with a program that takes an archive and a target folder.
template<typename Unpack>
Answer<Contents> unpacked(Unpack unpack)
{
    const QTemporaryDir folder;
    const Answer<QByteArray> output = unpack(folder.path());
    if (!output)
        return std::unexpected(output.error());
    return contentsOf(folder.path());
}

const ExternalReader unzip = {
    .name = "unzip",
    .list = [](const QString &archive) { return lines(run(u"unzip"_s, {u"-Z1"_s, archive})); },
    .test = [](const QString &archive) { return done(run(u"unzip"_s, {u"-tqq"_s, archive})); },
    .read =
        [](const QString &archive) {
            return unpacked(
                [&](const QString &folder) { return run(u"unzip"_s, {u"-qq"_s, archive, u"-d"_s, folder}); });
        },
};

Answer<std::vector<std::string>> sevenZipNames(const QString &archive)
{
    // -slt: "Path = name" for each entry, the archive itself first.
    const auto output = lines(run(u"7z"_s, {u"l"_s, u"-slt"_s, u"-ba"_s, archive}));
    if (!output)
        return output;
    std::vector<std::string> names;
    for (const std::string &line : *output) {
        if (line.starts_with("Path = "))
            names.push_back(line.substr(7));
    }
    return names;
}

const ExternalReader sevenZip = {
    .name = "7z",
    .list = sevenZipNames,
    .test = [](const QString &archive) { return done(run(u"7z"_s, {u"t"_s, u"-bd"_s, archive})); },
    .read =
        [](const QString &archive) {
            return unpacked([&](const QString &folder) {
                return run(u"7z"_s, {u"x"_s, u"-bd"_s, QString(u"-o" + folder), archive});
            });
        },
};

const ExternalReader bsdtar = {
    .name = "bsdtar",
    .list = [](const QString &archive) { return lines(run(u"bsdtar"_s, {u"-tf"_s, archive})); },
    .test = [](const QString &archive) { return done(run(u"bsdtar"_s, {u"-xOf"_s, archive})); },
    .read =
        [](const QString &archive) {
            return unpacked(
                [&](const QString &folder) { return run(u"bsdtar"_s, {u"-xf"_s, archive, u"-C"_s, folder}); });
        },
};

Answer<QByteArray> python(const QString &archive, const QString &script)
{
    return run(u"python3"_s,
               {u"-c"_s, u"import sys, zipfile, hashlib\nz = zipfile.ZipFile(sys.argv[1])\n"_s + script, archive});
}

Answer<Contents> pythonContents(const QString &archive)
{
    const auto output = lines(python(
        archive, u"for i in z.infolist(): print(hashlib.sha256(z.read(i)).hexdigest() + ' ' + i.filename)"_s));
    if (!output)
        return std::unexpected(output.error());
    Contents contents;
    for (const std::string &line : *output)
        contents[line.substr(65)] = line.substr(0, 64);
    return contents;
}

const ExternalReader pythonZipfile = {
    .name = "python",
    .list =
        [](const QString &archive) {
            return lines(python(archive, u"for i in z.infolist(): print(i.filename)"_s));
        },
    .test =
        [](const QString &archive) {
            return done(python(archive, u"bad = z.testzip()\nif bad: sys.exit('bad: ' + bad)"_s));
        },
    .read = pythonContents,
};

const ExternalReader jar = {
    .name = "jar",
    .list = [](const QString &archive) { return lines(run(u"jar"_s, {u"tf"_s, archive})); },
    .test =
        [](const QString &archive) {
            const QTemporaryDir folder;
            return done(run(u"jar"_s, {u"xf"_s, archive}, folder.path()));
        },
    .read =
        [](const QString &archive) {
            return unpacked([&](const QString &folder) { return run(u"jar"_s, {u"xf"_s, archive}, folder); });
        },
};

template<typename Visit>
void visitFiles(const KArchiveDirectory &folder, const QString &path, Visit visit)
{
    for (const QString &name : folder.entries()) {
        const KArchiveEntry *const entry = folder.entry(name);
        if (entry->isDirectory())
            visitFiles(static_cast<const KArchiveDirectory &>(*entry), path + name + u'/', visit);
        else
            visit(path + name, static_cast<const KArchiveFile &>(*entry));
    }
}

Answer<Contents> kzipContents(const QString &archive, bool withData)
{
    KZip zip(archive);
    if (!zip.open(QIODevice::ReadOnly))
        return std::unexpected("KZip: " + zip.errorString().toStdString());
    Contents contents;
    visitFiles(*zip.directory(), {}, [&](const QString &name, const KArchiveFile &file) {
        contents[name.toStdString()] = withData ? sha256(file.data()).toHex().toStdString() : std::string();
    });
    return contents;
}

const ExternalReader kzip = {
    .name = "KZip",
    .list =
        [](const QString &archive) {
            return kzipContents(archive, false).transform([](const Contents &contents) {
                std::vector<std::string> names;
                for (const auto &[name, hash] : contents)
                    names.push_back(name);
                return names;
            });
        },
    .test = [](const QString &archive) { return kzipContents(archive, true).transform([](const Contents &) {}); },
    .read = [](const QString &archive) { return kzipContents(archive, true); },
};

} // namespace

const std::vector<ExternalReader> &externalReaders()
{
    static const std::vector<ExternalReader> readers = {unzip, sevenZip, bsdtar, pythonZipfile, jar, kzip};
    return readers;
}

} // namespace photoporter::testing
