// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_send PORT starttls|tls CAFILE ADDRESS: sends one message through smtp.pmtnet.net, reached at PORT of
// 127.0.0.1, with the password from standard input, and prints the milliseconds that the conversation took.

#include "platform/TcpAcknowledgement.h"
#include "smtp/SmtpProbe.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <iostream>
#include <string>

using namespace mailsetup;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    std::string password;
    if (words.size() != 5 || !std::getline(std::cin, password)) {
        std::fputs("bench_send PORT starttls|tls CAFILE ADDRESS <PASSWORD\n", stderr);
        return 2;
    }
    ProbeRequest request;
    request.host = QStringLiteral("smtp.pmtnet.net");
    request.security = words[2] == u"tls" ? Security::Tls : Security::StartTls;
    request.port = request.security == Security::Tls ? 465 : 25;
    request.user = words[4];
    request.password = Secret(QByteArray::fromStdString(password));
    request.message =
        TestMessage{words[4], words[4], QStringLiteral("Bench"), QStringLiteral("One message.\n")};
    request.connectTo = {{request.host, request.port, QStringLiteral("127.0.0.1"), words[1].toUShort()}};
    request.caFile = words[3];
    prepareTls(); // as curl does before it takes the time
    QElapsedTimer timer;
    timer.start();
    const ProbeResult result = SmtpProbe(acknowledgeAtOnce).run(request);
    const double time = double(timer.nsecsElapsed()) / 1e6;
    if (result.error) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error->message));
        return 1;
    }
    std::printf("%.3f\n", time);
    return 0;
}
