// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace photoporter {

/// What the calling thread and the network thread share about one request.
struct Exchange {
    explicit Exchange(HttpRequest r) : request(std::move(r)) {}

    const HttpRequest request;
    std::mutex mutex;
    std::condition_variable_any answered;
    std::optional<Result<HttpResponse>> result;

    void answer(Result<HttpResponse> outcome)
    {
        {
            const std::lock_guard lock(mutex);
            result = std::move(outcome);
        }
        answered.notify_all();
    }
};

/// One request on its way, in the network thread. Answers its exchange exactly once, then calls `done`.
class Flight : public QObject {
public:
    Flight(std::shared_ptr<Exchange> exchange, const HttpOptions &options, std::function<void(Flight *)> done);
    ~Flight() override;

    void start(QNetworkAccessManager &manager, const QSslConfiguration &tls);
    /// Ends it without waiting for the line. `reason` is what the exchange is answered.
    void giveUp(Error reason);
    /// Gives up when nothing has moved for too long.
    void checkTime(std::chrono::steady_clock::time_point now);
    [[nodiscard]] const Exchange *exchange() const { return m_exchange.get(); }

private:
    void connectReply();
    void onHeaders();
    void onBody();
    void onFinished();
    void moved();
    void finish(Result<HttpResponse> outcome);
    [[nodiscard]] Result<HttpResponse> outcome();
    [[nodiscard]] HttpResponse head() const;
    [[nodiscard]] Error tooLong() const;

    std::shared_ptr<Exchange> m_exchange;
    const HttpOptions &m_options;
    std::function<void(Flight *)> m_done;
    QPointer<QNetworkReply> m_reply; ///< the manager's child, which may be gone first
    QByteArray m_body;
    QString m_tlsProblem;
    std::chrono::steady_clock::time_point m_lastMoved;
    bool m_sent = false;
    bool m_endsWithHeaders = false; ///< see Flight::start
    bool m_finished = false;
};

} // namespace photoporter
