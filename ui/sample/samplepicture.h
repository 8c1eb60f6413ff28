// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <cstdint>
#include <vector>

namespace photoporter {

/// A square of film grain, made once and shared by all pictures of a seed. Immutable, so any thread may read it.
class GrainTile {
public:
    static constexpr int side = 1024; ///< a power of two: coordinates wrap by masking

    explicit GrainTile(std::uint32_t seed);
    /// The grain's rows, -127 to 127. Coordinates may have any value and wrap.
    [[nodiscard]] const std::int8_t *row(std::uint32_t y) const
    {
        return m_values.data() + std::size_t{y % side} * side;
    }

private:
    std::vector<std::int8_t> m_values;
};

struct SamplePicture {
    QSize size;
    std::uint32_t seed = 1;     ///< decides the scene: time of day, ridges, grain
    std::uint64_t minBytes = 0; ///< of the JPEG; both bounds are kept
    std::uint64_t maxBytes = 0;
};

/// A picture of hills under a sky with film grain, as a valid JPEG (4:2:0, by Qt's writer). The same arguments
/// give the same bytes with the same version of the JPEG library. Empty when Qt lacks its JPEG plugin or the
/// bounds can't be met at any quality.
[[nodiscard]] QByteArray makeSamplePicture(const SamplePicture &picture, const GrainTile &grain);

} // namespace photoporter
