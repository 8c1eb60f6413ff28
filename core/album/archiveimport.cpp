// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/archiveimport.h"

#include "album/filekind.h"
#include "album/importformats.h"
#include "album/tarheader.h"
#include "album/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <new>
#include <numeric>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;

struct Signature {
    QByteArrayView bytes;
    ArchiveFormat format;
};
constexpr std::array signatures = {
    Signature{"PK\x03\x04", ArchiveFormat::Zip},
    Signature{"PK\x05\x06", ArchiveFormat::Zip},
    Signature{"PK\x07\x08", ArchiveFormat::Zip},
    Signature{"7z\xbc\xaf\x27\x1c", ArchiveFormat::SevenZip},
    Signature{"\x1f\x8b", ArchiveFormat::TarGzip},
    Signature{"BZh", ArchiveFormat::TarBzip2},
    Signature{"\xfd"
              "7zXZ",
              ArchiveFormat::TarXz},
    Signature{"\x28\xb5\x2f\xfd", ArchiveFormat::TarZstd},
    Signature{"Rar!\x1a\x07", ArchiveFormat::Rar},
};

struct Ending {
    QLatin1StringView ending;
    ArchiveFormat format;
};
constexpr std::array endings = {
    Ending{".zip"_L1, ArchiveFormat::Zip},       Ending{".7z"_L1, ArchiveFormat::SevenZip},
    Ending{".tar"_L1, ArchiveFormat::Tar},       Ending{".tar.gz"_L1, ArchiveFormat::TarGzip},
    Ending{".tgz"_L1, ArchiveFormat::TarGzip},   Ending{".tar.bz2"_L1, ArchiveFormat::TarBzip2},
    Ending{".tbz2"_L1, ArchiveFormat::TarBzip2}, Ending{".tar.xz"_L1, ArchiveFormat::TarXz},
    Ending{".txz"_L1, ArchiveFormat::TarXz},     Ending{".tar.zst"_L1, ArchiveFormat::TarZstd},
    Ending{".tzst"_L1, ArchiveFormat::TarZstd},  Ending{".rar"_L1, ArchiveFormat::Rar},
};

constexpr std::array documents = {".docx"_L1, ".xlsx"_L1,    ".pptx"_L1,  ".odt"_L1, ".ods"_L1,
                                  ".odp"_L1,  ".odg"_L1,     ".epub"_L1,  ".jar"_L1, ".apk"_L1,
                                  ".kra"_L1,  ".numbers"_L1, ".pages"_L1, ".key"_L1};

bool endsWith(const QString &name, QLatin1StringView ending)
{
    return name.endsWith(ending, Qt::CaseInsensitive);
}

bool beginsAsTar(QByteArrayView head)
{
    return head.size() >= qsizetype(tarBlock) && parseTarHeader(head.first(tarBlock)).has_value();
}

Result<> unpack(ArchiveFormat format, ImportRun &run)
{
    switch (format) {
    case ArchiveFormat::Zip:
        return importZip(run);
    case ArchiveFormat::SevenZip:
        return importSevenZip(run);
    case ArchiveFormat::Tar:
        return importTar(run, Compression::None);
    case ArchiveFormat::TarGzip:
        return importTar(run, Compression::Gzip);
    case ArchiveFormat::TarBzip2:
        return importTar(run, Compression::Bzip2);
    case ArchiveFormat::TarXz:
        return importTar(run, Compression::Xz);
    case ArchiveFormat::TarZstd:
        return importTar(run, Compression::Zstd);
    case ArchiveFormat::None:
    case ArchiveFormat::Rar:
        break;
    }
    return fail(ErrorCode::NotSupported,
                format == ArchiveFormat::Rar
                    ? AlbumText::tr("%1 is a RAR archive, which can't be opened here.").arg(run.name)
                    : AlbumText::tr("%1 is no ZIP, TAR or 7z archive.").arg(run.name),
                AlbumText::tr("Unpack it with another program and choose the folder."));
}

/// Nothing came out: says why.
std::unexpected<Error> nothingIn(const QString &archive, const LeftOutFiles &leftOut)
{
    if (leftOut.count() == 0)
        return fail(ErrorCode::NoPhotos, AlbumText::tr("The archive %1 is empty.").arg(archive));
    if (leftOut.count(LeftOutReason::Encrypted) == leftOut.count())
        return fail(ErrorCode::ArchiveCorrupt, AlbumText::tr("The archive %1 is encrypted.").arg(archive),
                    AlbumText::tr("Unpack it with its password in another program and choose the folder."));
    const LeftOut &first = leftOut.named().front();
    return fail(ErrorCode::ArchiveCorrupt,
                AlbumText::tr("Nothing in the archive %1 can be used; of %2, for example: %3.")
                    .arg(archive, first.name, leftOutText(first.reason)),
                AlbumText::tr("Get the archive again, or unpack it with another program and choose the folder."));
}

/// The innermost folder that holds all there is.
QString rootOf(QString folder)
{
    for (;;) {
        const auto inside =
            QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        if (inside.size() != 1 || !inside.first().isDir())
            return folder;
        folder = inside.first().filePath();
    }
}

Result<ImportedArchive> importInto(const QString &path, const QString &folder, const ImportLimits &limits,
                                   ProgressCounters *progress, const std::stop_token &stop)
{
    const auto archive = FileAccess::open(path);
    if (!archive)
        return std::unexpected(archive.error());
    const QString name = QFileInfo(path).fileName();
    auto unpacked = UnpackFolder::make(folder, name, (*archive)->size(), limits);
    if (!unpacked)
        return std::unexpected(unpacked.error());
    if (progress) {
        progress->itemsDone = progress->itemsTotal = progress->bytesDone = 0;
        progress->bytesTotal = (*archive)->size();
    }
    ImportRun run{**archive, name, *unpacked, limits, progress, stop};
    const auto done = unpack(archiveFormatOf(path), run);
    if (done && unpacked->done().files > 0) {
        ImportedArchive result = unpacked->done();
        result.root = rootOf(folder);
        return result;
    }
    QDir(folder).removeRecursively();
    return done ? nothingIn(name, unpacked->done().leftOut) : std::unexpected(done.error());
}

} // namespace

std::unexpected<Error> ImportRun::damaged(const QString &how) const
{
    return fail(ErrorCode::ArchiveCorrupt, AlbumText::tr("The archive %1 is damaged: %2.").arg(name, how),
                AlbumText::tr("Get the archive again, or unpack it with another program and choose the folder."));
}

QString leftOutText(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::UnsafeName:
        return AlbumText::tr("its name leads out of the archive's folder");
    case LeftOutReason::NameNotText:
        return AlbumText::tr("its name is not UTF-8");
    case LeftOutReason::NameTooLong:
        return AlbumText::tr("its name is too long");
    case LeftOutReason::SameName:
        return AlbumText::tr("another file of the archive has the same name");
    case LeftOutReason::Link:
        return AlbumText::tr("it is a link");
    case LeftOutReason::Special:
        return AlbumText::tr("it is no plain file");
    case LeftOutReason::Encrypted:
        return AlbumText::tr("it is encrypted");
    case LeftOutReason::UnknownMethod:
        return AlbumText::tr("it is packed in a way that can't be read here");
    case LeftOutReason::Bomb:
        return AlbumText::tr("it would become far larger than what is stored of it");
    case LeftOutReason::TooLarge:
        return AlbumText::tr("it is too large");
    case LeftOutReason::Damaged:
        return AlbumText::tr("it is damaged");
    }
    return {};
}

void LeftOutFiles::add(LeftOut file)
{
    if (m_counts[index(file.reason)]++ < namesKept)
        m_named.push_back(std::move(file));
}

void LeftOutFiles::add(const LeftOutFiles &others)
{
    for (const LeftOut &file : others.m_named)
        add(file);
    for (std::size_t i = 0; i < leftOutReasonCount; ++i)
        m_counts[i] += others.unnamed(static_cast<LeftOutReason>(i));
}

std::uint64_t LeftOutFiles::count() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), std::uint64_t{0});
}

std::uint64_t LeftOutFiles::unnamed(LeftOutReason reason) const
{
    return count(reason) - std::min(count(reason), namesKept);
}

ArchiveFormat archiveFormat(QByteArrayView head, const QString &name)
{
    for (const Signature &signature : signatures) {
        if (!head.startsWith(signature.bytes))
            continue;
        const bool isDocument =
            signature.format == ArchiveFormat::Zip &&
            std::ranges::any_of(documents, [&](auto ending) { return endsWith(name, ending); });
        return isDocument ? ArchiveFormat::None : signature.format;
    }
    if (beginsAsTar(head))
        return ArchiveFormat::Tar;
    if (recognise(head, name).kind != FileKind::Other)
        return ArchiveFormat::None;
    const auto *const ending =
        std::ranges::find_if(endings, [&](const Ending &one) { return endsWith(name, one.ending); });
    return ending == endings.end() ? ArchiveFormat::None : ending->format;
}

ArchiveFormat archiveFormatOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return ArchiveFormat::None;
    return archiveFormat(file.read(archiveFormatHead), QFileInfo(path).fileName());
}

Result<ImportedArchive> importArchive(const QString &path, const QString &folder, const ImportLimits &limits,
                                      ProgressCounters *progress, std::stop_token stop)
{
    try {
        return importInto(path, folder, limits, progress, stop);
    } catch (const std::bad_alloc &) {
        QDir(folder).removeRecursively();
        return fail(ErrorCode::ArchiveCorrupt,
                    AlbumText::tr("Reading the archive %1 would take more memory than there is.")
                        .arg(QFileInfo(path).fileName()),
                    AlbumText::tr("Unpack it with another program and choose the folder."));
    }
}

} // namespace photoporter
