// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/Sasl.h"
#include "smtp/ScramSalting.h"

namespace mailsetup {

// All of the salting at once.
ScramKeys scramKeys(const QByteArray &password, const QByteArray &salt, int iterations);
// a XOR b for arrays of one length.
QByteArray scramXor(QByteArray a, const QByteArray &b);

// SCRAM-SHA-256 (RFC 5802, 7677) without channel binding. Of SASLprep it does what is needed for safety:
// control characters are not admitted, all other text goes as UTF-8 as it was typed (no normalisation).
class SaslScram : public SaslClient
{
public:
    // RFC 7677 asks servers for 4096 or more, but lower counts are in use and show nothing to a reader of
    // the line that CRAM-MD5 would not. The upper end costs up to some seconds; more is an attack on our
    // time.
    static constexpr int fewestIterations = 1;
    static constexpr int mostIterations = 600000;
    // Those that are computed at once, in some milliseconds; what servers usually ask for is less.
    static constexpr int iterationsAtOnce = 10000;

    SaslScram(const QString &user, const Secret &password, const QByteArray &nonce);

    static bool admits(const QString &user, const Secret &password);

    std::optional<QByteArray> initialResponse() override;
    bool isWorking() const override { return m_salting != nullptr; }
    std::optional<QByteArray> work() override;
    bool isServerProven() const override { return m_step == Step::Proven; }

protected:
    Expected<QByteArray> answer(const QByteArray &challenge) override;

private:
    enum class Step { Start, FirstSaid, FinalSaid, Proven };

    Expected<QByteArray> answerFirst(const QByteArray &serverFirst);
    QByteArray finalMessage(const ScramKeys &keys);
    Expected<QByteArray> answerFinal(const QByteArray &serverFinal);

    QByteArray m_user;
    Secret m_password;
    QByteArray m_nonce;
    QByteArray m_clientFirstBare;
    QByteArray m_serverFirst;
    QByteArray m_wholeNonce;
    std::unique_ptr<ScramSalting> m_salting; // while there are rounds left
    QByteArray m_serverSignature;
    Step m_step = Step::Start;
};

} // namespace mailsetup
