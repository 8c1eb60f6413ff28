// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>
#include <atomic>
#include <cstdint>

namespace photoporter {

/// The kinds of request a store is asked for. One kind is one line of a provider's price list or close to it.
enum class RequestKind {
    Head,
    List,
    Get,
    Put,
    Remove, ///< one DeleteObjects, however many keys
    CreateUpload,
    UploadPart,
    CopyPart,
    CompleteUpload,
    AbortUpload,
    ListUploads,
    ListParts,
    Attributes,
    GetLifecycle,
    PutLifecycle,
};
inline constexpr std::size_t requestKindCount = 15;

/// "head", "list", "get", "put", "remove", "create-upload", "upload-part", "copy-part", "complete-upload",
/// "abort-upload", "list-uploads", "list-parts", "attributes", "get-lifecycle", "put-lifecycle": the keys of
/// --json's requests.
[[nodiscard]] QLatin1StringView requestKindName(RequestKind kind);

/// Requests by kind and bytes, as a value.
struct Traffic {
    std::array<std::uint64_t, requestKindCount> requests{};
    std::uint64_t up = 0;        ///< bytes of HTTP request bodies (of payload, on stores without HTTP)
    std::uint64_t down = 0;      ///< bytes of HTTP response bodies
    std::uint64_t copied = 0;    ///< bytes copied inside the store
    std::uint64_t retries = 0;   ///< requests sent again
    std::uint64_t throttles = 0; ///< answers that asked to slow down

    [[nodiscard]] std::uint64_t &operator[](RequestKind kind) { return requests[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] std::uint64_t operator[](RequestKind kind) const
    {
        return requests[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] std::uint64_t requestCount() const;
    Traffic &operator+=(const Traffic &other);
    friend Traffic operator-(Traffic a, const Traffic &b);
    friend bool operator==(const Traffic &, const Traffic &) = default;
};

/// Counts as it happens. Thread-safe; snapshot() is consistent per field, not across fields.
class TrafficMeter {
public:
    void countRequest(RequestKind kind) { ++m_requests[static_cast<std::size_t>(kind)]; }
    void countUp(std::uint64_t bytes) { m_up += bytes; }
    void countDown(std::uint64_t bytes) { m_down += bytes; }
    void countCopied(std::uint64_t bytes) { m_copied += bytes; }
    void countRetry() { ++m_retries; }
    void countThrottle() { ++m_throttles; }
    [[nodiscard]] Traffic snapshot() const;

private:
    std::array<std::atomic<std::uint64_t>, requestKindCount> m_requests{};
    std::atomic<std::uint64_t> m_up = 0, m_down = 0, m_copied = 0, m_retries = 0, m_throttles = 0;
};

} // namespace photoporter
