// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Promise.h"
#include "smtp/SmtpDialog.h"

#include <utility>

using namespace mailsetup;

namespace {

const QByteArray password = QByteArrayLiteral("s3cr3t pass");
const QByteArray user = QByteArrayLiteral("joe@example.net");

ProbeRequest requestOf(uint8_t choice)
{
    ProbeRequest request;
    request.host = QStringLiteral("smtp.example.net");
    request.security = static_cast<Security>(choice % 4);
    request.user = QString::fromUtf8(user);
    request.password = Secret(password);
    request.openLine = choice & 4 ? OpenLinePassword::Allow : OpenLinePassword::Refuse;
    if (!(choice & 8))
        request.message = TestMessage{QStringLiteral("joe@example.net"), QStringLiteral("joe@example.net"),
                                      QStringLiteral("Test"), QStringLiteral("Hello, \u00e4.\n")};
    return request;
}

// A challenge stands in the input as "334 ~text", so that what is changed there is the text and not its
// base64. Nothing for one that asks SCRAM for more rounds than the fuzzer has time for.
std::optional<QByteArray> withBase64(const QByteArray &flight)
{
    QByteArray result = flight;
    for (qsizetype at = 0; (at = result.indexOf("334 ~", at)) >= 0;) {
        const qsizetype begin = at + 4;
        const qsizetype found = result.indexOf("\r\n", begin);
        const qsizetype end = found < 0 ? result.size() : found;
        const QByteArray text = result.mid(begin + 1, end - begin - 1);
        const qsizetype rounds = text.indexOf(",i=");
        if (rounds >= 0 && text.mid(rounds + 3, 6).toInt() > 9999)
            return std::nullopt;
        const QByteArray encoded = text.toBase64();
        result.replace(begin, end - begin, encoded);
        at = begin + encoded.size();
    }
    return result;
}

// One whole conversation, its promises, and what was said in it.
class Conversation
{
public:
    explicit Conversation(const ProbeRequest &request)
        : m_request(request)
        , m_dialog(request,
                   {QByteArrayLiteral("rOprNGfwEbeRWgbNEkqO"),
                    {QDateTime(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC), QByteArrayLiteral("id")}})
    {
        take(m_dialog.connected("[127.0.0.1]"));
    }

    void play(const QList<QByteArray> &flights, qsizetype piece)
    {
        for (const QByteArray &flight : flights) {
            beginTls();
            for (qsizetype at = 0; at < flight.size(); at += piece)
                take(m_dialog.received(flight.mid(at, piece)));
        }
        beginTls();
        take(m_dialog.closed(QStringLiteral("closed")));
        fuzz::require(m_dialog.isFinished() && m_next == DialogNext::Close);
        checkResult();
    }

    const QByteArray &said() const { return m_said; }
    const ProbeResult &result() const { return m_dialog.result(); }

private:
    void beginTls()
    {
        if (m_next != DialogNext::StartTls)
            return;
        m_isEncrypted = true;
        m_next = DialogNext::Read;
        take(m_dialog.encrypted(QStringLiteral("TLSv1.3")));
    }

    void take(const DialogStep &step)
    {
        if (step.next != DialogNext::Read)
            m_next = step.next;
        if (step.write.isEmpty())
            return;
        m_said += step.write;
        fuzz::require(step.write.endsWith("\r\n"));
        fuzz::require(step.write.count('\r') == step.write.count('\n'));
        const bool mustEncrypt =
            m_request.security == Security::StartTls || m_request.security == Security::Tls;
        for (const QByteArray &line : step.write.chopped(2).split('\n')) {
            m_signIns += line.startsWith("AUTH ") ? 1 : 0;
            if (mustEncrypt && !m_isEncrypted)
                fuzz::require(line.startsWith("EHLO ") || line.startsWith("STARTTLS") ||
                              line.startsWith("QUIT"));
            if (!m_isEncrypted && m_request.openLine == OpenLinePassword::Refuse)
                fuzz::require(!showsPassword(line));
        }
        fuzz::require(m_signIns <= SmtpSignIn::mostTries);
    }

    static bool showsPassword(const QByteArray &line)
    {
        return line.contains(password) || line.contains(password.toBase64()) ||
               line.contains(('\0' + user + '\0' + password).toBase64());
    }

    void checkResult() const
    {
        const ProbeResult &found = m_dialog.result();
        fuzz::require(found.error || !found.mechanism.isEmpty());
        fuzz::require(!found.passwordInTheOpen || m_request.openLine == OpenLinePassword::Allow);
        if (!found.error && m_request.message)
            fuzz::require(m_said.contains("\r\n.\r\n"));
        for (const QString &line : found.transcript) {
            fuzz::require(line.startsWith(u"C: ") || line.startsWith(u"S: "));
            fuzz::require(line.startsWith(u"S: ") || !showsPassword(line.toUtf8()));
            fuzz::require(!line.contains(u'\n') && !line.contains(u'\r'));
        }
    }

    ProbeRequest m_request;
    SmtpDialog m_dialog;
    DialogNext m_next = DialogNext::Read;
    QByteArray m_said;
    bool m_isEncrypted = false;
    int m_signIns = 0;
};

} // namespace

// The first byte chooses what is asked; the server's bytes follow, in flights between which TLS may begin.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    QList<QByteArray> flights;
    for (const QByteArray &part : fuzz::bytesOf(data + 1, size - 1).split(fuzz::partEnd)) {
        const auto flight = withBase64(part);
        if (!flight)
            return 0;
        flights.append(*flight);
    }
    const ProbeRequest request = requestOf(data[0]);
    Conversation whole(request);
    whole.play(flights, 1 << 20);
    Conversation byPieces(request);
    byPieces.play(flights, 3);
    fuzz::require(whole.said() == byPieces.said());
    fuzz::require(whole.result().transcript == byPieces.result().transcript);
    fuzz::require(whole.result().error == byPieces.result().error);
    return 0;
}
