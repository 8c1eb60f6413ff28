// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/duplicates.h"

#include "album/localfile.h"
#include "base/bytes.h"

#include <map>

namespace photoporter {

namespace {

constexpr std::uint64_t mostRead = 64 * MiB;

std::optional<QByteArray> digestOf(const ScannedFile &scanned)
{
    const auto file = LocalFile::open(scanned.path);
    if (!file)
        return {};
    Digest digest(Digest::Algorithm::Md5);
    for (std::uint64_t offset = 0; offset < scanned.identity.size; offset += MiB) {
        const auto bytes = file->read(offset, std::min(MiB, scanned.identity.size - offset));
        if (!bytes)
            return {};
        digest.add(*bytes);
    }
    return digest.finish();
}

} // namespace

std::vector<std::vector<std::size_t>> findDuplicates(const std::vector<ScannedFile> &files,
                                                     const std::vector<Crc32> &heads)
{
    std::map<std::pair<std::uint64_t, std::uint32_t>, std::vector<std::size_t>> alike;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (files[i].identity.size > 0)
            alike[{files[i].identity.size, heads[i].value}].push_back(i);
    }
    std::vector<std::vector<std::size_t>> duplicates;
    std::uint64_t left = mostRead;
    for (const auto &[traits, indexes] : alike) {
        const std::uint64_t cost = traits.first * indexes.size();
        if (indexes.size() < 2 || cost > left)
            continue;
        left -= cost;
        std::map<QByteArray, std::vector<std::size_t>> same;
        for (const std::size_t i : indexes) {
            if (const auto digest = digestOf(files[i]))
                same[*digest].push_back(i);
        }
        for (auto &[digest, group] : same) {
            if (group.size() > 1)
                duplicates.push_back(std::move(group));
        }
    }
    return duplicates;
}

} // namespace photoporter
