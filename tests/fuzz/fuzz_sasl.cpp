// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Promise.h"
#include "smtp/SaslScram.h"

using namespace mailsetup;

namespace {

const QByteArray nonce = QByteArrayLiteral("rOprNGfwEbeRWgbNEkqO");
const QByteArray password = QByteArrayLiteral("pencil");

// The first server message with a count that would take the fuzzer's time: 600 000 rounds are allowed.
bool isSlow(const QByteArray &challenge)
{
    const qsizetype count = challenge.indexOf(",i=");
    return count >= 0 && challenge.mid(count + 3, 6).toInt() > 9999;
}

} // namespace

// The first byte chooses the mechanism, the challenges of the server follow.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const auto mechanism = static_cast<SaslMechanism>(data[0] % 4);
    const auto client = makeSaslClient(mechanism, QStringLiteral("user"), Secret(password), nonce);
    const bool isScram = mechanism == SaslMechanism::ScramSha256;
    fuzz::require(client->isServerProven() == !isScram);
    QByteArray said = client->initialResponse().value_or(QByteArray());
    for (const QByteArray &challenge : fuzz::bytesOf(data + 1, size - 1).split(fuzz::partEnd)) {
        if (isScram && isSlow(challenge))
            return 0;
        const auto response = client->respond(challenge);
        if (!response) {
            const ErrorCode code = response.error().code;
            fuzz::require(code == ErrorCode::NotSmtp || code == ErrorCode::ServerNotProven ||
                          code == ErrorCode::WrongPassword);
            fuzz::require(!response.error().detail.contains(QString::fromUtf8(password)) ||
                          challenge.contains(password));
            break;
        }
        fuzz::require(challenge.size() <= SaslClient::longestChallenge);
        said += *response;
    }
    if (!showsPassword(mechanism))
        fuzz::require(!said.contains(password) || fuzz::bytesOf(data, size).contains(password));
    // The server cannot have proven itself before we have.
    if (isScram && client->isServerProven())
        fuzz::require(said.contains(",p="));
    return 0;
}
