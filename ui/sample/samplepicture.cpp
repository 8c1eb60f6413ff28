// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/samplepicture.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

namespace photoporter {

namespace {

using Colour = std::array<int, 3>;

// Distributions of the standard library differ between implementations; the engine's numbers do not.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}
    double between(double low, double high)
    {
        return low + (high - low) * (static_cast<double>(m_engine()) / 4294967296.0);
    }
    int between(int low, int high)
    {
        return low + static_cast<int>(m_engine() % static_cast<unsigned>(high - low + 1));
    }
    std::uint32_t number() { return static_cast<std::uint32_t>(m_engine()); }

private:
    std::mt19937 m_engine;
};

struct Scene {
    Colour skyTop, skyBottom, land;
    std::array<std::vector<int>, 3> ridges; ///< row at which each hill begins, by column; far to near
    std::uint32_t grainX = 0, grainY = 0;
    int grainStrength = 0; ///< of 256
};

std::vector<int> makeRidge(Dice &dice, QSize size, double level)
{
    std::vector<int> ridge(static_cast<std::size_t>(size.width()));
    std::array<double, 6> phases{};
    for (double &phase : phases)
        phase = dice.between(0.0, 2 * std::numbers::pi);
    for (std::size_t x = 0; x < ridge.size(); ++x) {
        double height = 0;
        for (std::size_t wave = 0; wave < phases.size(); ++wave) {
            const double frequency = std::pow(2.1, static_cast<double>(wave)) * 2 * std::numbers::pi;
            height += std::sin(static_cast<double>(x) / size.width() * frequency + phases[wave]) /
                      std::pow(1.9, static_cast<double>(wave));
        }
        ridge[x] = static_cast<int>((level + 0.06 * height) * size.height());
    }
    return ridge;
}

Scene makeScene(const SamplePicture &picture)
{
    Dice dice(picture.seed);
    const auto colour = [&dice](Colour low, Colour high) {
        return Colour{dice.between(low[0], high[0]), dice.between(low[1], high[1]), dice.between(low[2], high[2])};
    };
    Scene scene;
    scene.skyTop = colour({40, 70, 120}, {90, 130, 200});
    scene.skyBottom = colour({190, 150, 110}, {250, 220, 200});
    scene.land = colour({30, 50, 30}, {90, 110, 60});
    for (std::size_t i = 0; i < scene.ridges.size(); ++i)
        scene.ridges[i] = makeRidge(dice, picture.size, 0.45 + 0.18 * static_cast<double>(i));
    scene.grainX = dice.number();
    scene.grainY = dice.number();
    scene.grainStrength = dice.between(28, 50);
    return scene;
}

Colour mix(const Colour &a, const Colour &b, double share)
{
    Colour mixed{};
    for (std::size_t c = 0; c < 3; ++c)
        mixed[c] = static_cast<int>(a[c] + (b[c] - a[c]) * share);
    return mixed;
}

/// The four flat colours of row y: sky, then the hills from far (hazy) to near.
std::array<Colour, 4> coloursOfRow(const Scene &scene, double share)
{
    const Colour sky = mix(scene.skyTop, scene.skyBottom, std::min(1.0, share * 1.6));
    return {sky, mix(scene.skyBottom, scene.land, 0.45), mix(scene.skyBottom, scene.land, 0.75),
            mix(scene.land, Colour{15, 20, 15}, std::max(0.0, share - 0.5))};
}

QImage paint(const Scene &scene, QSize size, const GrainTile &grain)
{
    QImage image(size, QImage::Format_RGB888);
    for (int y = 0; y < size.height(); ++y) {
        const auto colours = coloursOfRow(scene, static_cast<double>(y) / size.height());
        const auto row = static_cast<std::uint32_t>(y);
        // Coarse grain stands for texture, fine grain for the sensor's noise.
        const std::int8_t *fine = grain.row(row + scene.grainY);
        const std::int8_t *coarse = grain.row(row / 4 + scene.grainX);
        uchar *pixel = image.scanLine(y);
        for (std::uint32_t x = 0; x < static_cast<std::uint32_t>(size.width()); ++x, pixel += 3) {
            const std::size_t layer = y >= scene.ridges[2][x]   ? 3U
                                      : y >= scene.ridges[1][x] ? 2U
                                      : y >= scene.ridges[0][x] ? 1U
                                                                : 0U;
            const int texture = layer == 0 ? 0 : coarse[(x / 4 + scene.grainY) % GrainTile::side] / 4;
            const int light = texture + fine[(x + scene.grainX) % GrainTile::side] * scene.grainStrength / 256;
            for (std::size_t c = 0; c < 3; ++c)
                pixel[c] = static_cast<uchar>(std::clamp(colours[layer][c] + light, 0, 255));
        }
    }
    return image;
}

QByteArray encode(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

GrainTile::GrainTile(std::uint32_t seed) : m_values(static_cast<std::size_t>(side) * side)
{
    std::mt19937 engine(seed);
    for (std::int8_t &value : m_values) {
        // The sum of four bytes is near enough to a bell curve.
        const auto bits = static_cast<std::uint32_t>(engine());
        const int sum = static_cast<int>((bits & 255) + ((bits >> 8) & 255) + ((bits >> 16) & 255) + (bits >> 24));
        value = static_cast<std::int8_t>(std::clamp((sum - 510) / 4, -127, 127));
    }
}

QByteArray makeSamplePicture(const SamplePicture &picture, const GrainTile &grain)
{
    const Scene scene = makeScene(picture);
    const QImage image = paint(scene, picture.size, grain);
    // Sizes grow with quality; nearly always the first try fits, and bisection finds the others.
    int low = 60;
    int high = 99;
    for (int quality = 88; low <= high; quality = (low + high) / 2) {
        QByteArray bytes = encode(image, quality);
        if (bytes.isEmpty())
            return {};
        const auto length = static_cast<std::uint64_t>(bytes.size());
        if (length >= picture.minBytes && length <= picture.maxBytes)
            return bytes;
        if (length < picture.minBytes)
            low = quality + 1;
        else
            high = quality - 1;
    }
    return {};
}

} // namespace photoporter
