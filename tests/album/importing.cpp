// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/importing.h"

#include <QDirIterator>
#include <QProcess>

#include <zlib.h>

namespace photoporter::testing {

namespace {

QByteArray octal(std::uint64_t value, qsizetype length)
{
    return QByteArray::number(value, 8).rightJustified(length - 1, '0') + '\0';
}

QByteArray headerOf(const TarEntry &entry)
{
    QByteArray header(512, '\0');
    const auto set = [&header](qsizetype offset, const QByteArray &text) {
        header.replace(offset, text.size(), text);
    };
    set(0, entry.name.left(100));
    set(100, octal(0644, 8));
    set(124, octal(entry.claimedSize.value_or(static_cast<std::uint64_t>(entry.data.size())), 12));
    set(136, octal(1'700'000'000, 12));
    set(148, "        ");
    header[156] = entry.type;
    set(157, entry.linkTarget);
    set(257, QByteArray("ustar\0"
                        "00",
                        8));
    unsigned sum = 0;
    for (const char c : header)
        sum += static_cast<unsigned char>(c);
    set(148, octal(sum, 7));
    return header;
}

} // namespace

Tree treeOf(const QString &folder)
{
    Tree tree;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            tree[file.fileName().sliced(folder.size() + 1)] = file.readAll();
    }
    return tree;
}

bool ran(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // names as they are
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    const bool good =
        process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    EXPECT_TRUE(good) << program.toStdString() << ": " << process.readAll().toStdString();
    return good;
}

QByteArray tarOf(const std::vector<TarEntry> &entries)
{
    QByteArray archive;
    for (const TarEntry &entry : entries)
        archive += headerOf(entry) + entry.data + QByteArray((512 - entry.data.size() % 512) % 512, '\0');
    return archive + QByteArray(1024, '\0');
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    EXPECT_EQ(::deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    QByteArray packed(static_cast<qsizetype>(::deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    EXPECT_EQ(::deflate(&stream, Z_FINISH), Z_STREAM_END);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    ::deflateEnd(&stream);
    return packed;
}

Result<ImportedArchive> ImportFixture::imported(const QByteArray &archive, const QString &name,
                                                const ImportLimits &limits) const
{
    QDir(target()).removeRecursively();
    write(name.toUtf8(), archive);
    return importArchive(folder() + u'/' + name, target(), limits);
}

std::vector<QString> ImportFixture::leftOut(const Result<ImportedArchive> &result)
{
    std::vector<QString> lines;
    if (!result) {
        lines.push_back(QString::fromStdString(words(result.error())));
        return lines;
    }
    for (const LeftOut &one : result->leftOut.named())
        lines.push_back(one.name + u": " + leftOutText(one.reason));
    return lines;
}

} // namespace photoporter::testing
