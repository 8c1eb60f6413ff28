// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "net/oddserver.h"

#include <atomic>

namespace photoporter::testing {

/// Stands in front of a real server, for tests of what a client leaves behind when it gives up while the server
/// works for it. Hands requests on, one after the other, until the first that `withholds` chooses: the server
/// carries that out, and its answer is kept back. From then on only questions (GET, HEAD) and what takes things
/// away (DELETE, POST with ?delete) go through; other requests stay unanswered and are not carried out, so that
/// the store is still.
class WithholdingServer {
public:
    using Choice = std::function<bool(const QByteArray &head)>;

    WithholdingServer(QByteArray origin, Choice withholds);

    [[nodiscard]] QByteArray origin() const { return m_front.origin(); }
    /// True once the server carried the chosen request out.
    [[nodiscard]] bool isWithholding() const { return m_withholding; }

private:
    [[nodiscard]] OddServer::Reply answer(const QByteArray &head, const QByteArray &body);
    [[nodiscard]] OddServer::Reply forward(const QByteArray &head, const QByteArray &body);

    const QByteArray m_origin;
    const Choice m_withholds;
    std::atomic<bool> m_withholding = false;
    HttpClient m_client;
    OddServer m_front; ///< last: its thread uses the others
};

} // namespace photoporter::testing
