// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SaslScram.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace mailsetup {

namespace {

Error nonsense(const char *what)
{
    return makeError(ErrorCode::NotSmtp, {}, QStringLiteral("SCRAM: ") + QLatin1StringView(what));
}

Error unproven(const QString &what)
{
    return makeError(ErrorCode::ServerNotProven, {}, QStringLiteral("SCRAM: ") + what);
}

QByteArray randomNonce()
{
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64();
}

std::optional<QByteArray> fromStrictBase64(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || (*result).isEmpty())
        return {};
    return *result;
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

// Takes the same time whatever differs.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(uchar(a[i]) ^ uchar(b[i]));
    return difference == 0;
}

} // namespace

ScramKeys scramKeys(const QByteArray &password, const QByteArray &salt, int iterations)
{
    ScramSalting salting(password, salt, iterations);
    salting.advance(iterations);
    return salting.keys();
}

QByteArray scramXor(QByteArray a, const QByteArray &b)
{
    Q_ASSERT_X(a.size() == b.size(), "scramXor", "the two arrays differ in length");
    for (qsizetype i = 0; i < a.size(); ++i)
        a[i] = char(a[i] ^ b[i]);
    return a;
}

SaslScram::SaslScram(const QString &user, const Secret &password, const QByteArray &nonce)
    : m_user(user.toUtf8())
    , m_password(password)
    , m_nonce(nonce.isEmpty() ? randomNonce() : nonce)
{
    m_user.replace('=', "=3D").replace(',', "=2C");
}

bool SaslScram::admits(const QString &user, const Secret &password)
{
    QString text = QString::fromUtf8(password.reveal());
    const bool isAdmitted = !hasControl(user) && !hasControl(text);
    wipe(text);
    return isAdmitted;
}

std::optional<QByteArray> SaslScram::initialResponse()
{
    m_clientFirstBare = "n=" + m_user + ",r=" + m_nonce;
    m_step = Step::FirstSaid;
    return "n,," + m_clientFirstBare;
}

Expected<QByteArray> SaslScram::answer(const QByteArray &challenge)
{
    if (isWorking())
        return nonsense("a challenge before the response to the last one");
    switch (m_step) {
    case Step::Start:
        return *initialResponse();
    case Step::FirstSaid:
        return answerFirst(challenge);
    case Step::FinalSaid:
        return answerFinal(challenge);
    case Step::Proven:
        break;
    }
    return nonsense("a challenge after the end");
}

Expected<QByteArray> SaslScram::answerFirst(const QByteArray &serverFirst)
{
    const QList<QByteArray> parts = serverFirst.split(',');
    if (parts.size() < 3 || !parts[0].startsWith("r=") || !parts[1].startsWith("s=") ||
        !parts[2].startsWith("i="))
        return nonsense("a first message without r, s and i");
    const QByteArray nonce = parts[0].mid(2);
    if (!nonce.startsWith(m_nonce) || nonce.size() == m_nonce.size())
        return unproven(QStringLiteral("the nonce is not ours with the server's added"));
    const std::optional<QByteArray> salt = fromStrictBase64(parts[1].mid(2));
    if (!salt)
        return nonsense("a salt that is not base64");
    const QByteArray count = parts[2].mid(2);
    const bool isNumber = !count.isEmpty() && std::all_of(count.begin(), count.end(),
                                                          [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return nonsense("an iteration count that is not a number");
    bool fits = false;
    const int iterations = count.toInt(&fits);
    if (!fits || iterations < fewestIterations || iterations > mostIterations)
        return unproven(QStringLiteral("an iteration count out of bounds: ") +
                        QString::fromLatin1(count.left(20)));

    m_serverFirst = serverFirst;
    m_wholeNonce = nonce;
    m_salting = std::make_unique<ScramSalting>(m_password.reveal(), *salt, iterations);
    return work().value_or(QByteArray());
}

std::optional<QByteArray> SaslScram::work()
{
    if (!m_salting)
        return {};
    m_salting->advance(iterationsAtOnce);
    if (!m_salting->isDone())
        return {};
    ScramKeys keys = std::exchange(m_salting, nullptr)->keys();
    const QByteArray message = finalMessage(keys);
    // Who has them can sign in without the password.
    for (QByteArray *key : {&keys.clientKey, &keys.storedKey, &keys.serverKey})
        wipe(*key);
    return message;
}

QByteArray SaslScram::finalMessage(const ScramKeys &keys)
{
    const QByteArray finalBare = "c=biws,r=" + m_wholeNonce;
    const QByteArray authMessage = m_clientFirstBare + ',' + m_serverFirst + ',' + finalBare;
    m_serverSignature = scramHmac(keys.serverKey, authMessage);
    m_step = Step::FinalSaid;
    return finalBare + ",p=" + scramXor(keys.clientKey, scramHmac(keys.storedKey, authMessage)).toBase64();
}

Expected<QByteArray> SaslScram::answerFinal(const QByteArray &serverFinal)
{
    if (serverFinal.startsWith("e="))
        return makeError(ErrorCode::WrongPassword, {}, QString::fromLatin1("SCRAM: " + serverFinal.left(80)));
    if (!serverFinal.startsWith("v="))
        return nonsense("a final message without v");
    const qsizetype comma = serverFinal.indexOf(',');
    const auto signature = fromStrictBase64(serverFinal.mid(2, comma < 0 ? -1 : comma - 2));
    if (!signature || !isSame(*signature, m_serverSignature))
        return unproven(QStringLiteral("the server's signature is wrong"));
    m_step = Step::Proven;
    return QByteArray();
}

} // namespace mailsetup
