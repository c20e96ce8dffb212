// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how fast a prefs.js of many accounts is read, and how long one look-up takes.

#include "store/PrefsDocument.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <random>
#include <vector>

using namespace mailsetup;

namespace {

constexpr int lookUps = 1000000;

QByteArray sample(int accounts)
{
    QByteArray file = "# Mozilla User Preferences\n\n";
    const auto add = [&](const QByteArray &name, const QByteArray &literal) {
        file += "user_pref(\"" + name + "\", " + literal + ");\n";
    };
    for (int i = 1; i <= accounts; ++i) {
        const QByteArray n = QByteArray::number(i);
        add("mail.account.account" + n + ".identities", "\"id" + n + "\"");
        add("mail.account.account" + n + ".server", "\"server" + n + "\"");
        add("mail.identity.id" + n + ".fullName", "\"Joe Sample " + n + "\"");
        add("mail.identity.id" + n + ".useremail", "\"joe" + n + "@pmtnet.net\"");
        add("mail.identity.id" + n + ".smtpServer", "\"smtp" + n + "\"");
        add("mail.server.server" + n + ".hostname", "\"pop.pmtnet.net\"");
        add("mail.server.server" + n + ".type", "\"pop3\"");
        add("mail.server.server" + n + ".userName", "\"joe" + n + "\"");
        add("mail.smtpserver.smtp" + n + ".authMethod", "3");
        add("mail.smtpserver.smtp" + n + ".hostname", "\"smtp.pmtnet.net\"");
        add("mail.smtpserver.smtp" + n + ".port", "587");
        add("mail.smtpserver.smtp" + n + ".username", "\"joe" + n + "@pmtnet.net\"");
    }
    return file;
}

// Nanoseconds for one name.
double lookUpTime(const PrefsDocument &prefs, const std::vector<QByteArray> &names)
{
    qsizetype found = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < lookUps; ++i)
        found += prefs.originalLiteral(names[std::size_t(i) % names.size()]).isEmpty() ? 0 : 1;
    const double time = double(timer.nsecsElapsed()) / lookUps;
    if (found != lookUps)
        qFatal("a preference was not found");
    return time;
}

void measure(QTextStream &out, int accounts)
{
    const QByteArray file = sample(accounts);
    double best = 1e9;
    std::unique_ptr<SettingsDocument> document;
    for (int round = 0; round < 5; ++round) {
        document.reset();
        QElapsedTimer timer;
        timer.start();
        auto parsed = PrefsDocument::parse(file, QStringLiteral("prefs.js"));
        best = std::min(best, double(timer.nsecsElapsed()));
        document = std::move(*parsed);
    }
    const auto &prefs = static_cast<const PrefsDocument &>(*document);

    std::vector<QByteArray> names;
    names.reserve(std::size_t(accounts));
    for (int i = 0; i < accounts; ++i)
        names.push_back("mail.smtpserver.smtp" + QByteArray::number(i + 1) + ".username");
    const double inOrder = lookUpTime(prefs, names);
    std::shuffle(names.begin(), names.end(), std::mt19937(1)); // NOLINT: the same order every time
    const double shuffled = lookUpTime(prefs, names);

    out << accounts << " accounts, " << double(file.size()) / 1e6 << " MB: read " << best / 1e6 << " ms, "
        << double(file.size()) * 1000 / best << " MB/s; look-up " << inOrder << " ns in order, " << shuffled
        << " ns shuffled; index " << double(prefs.indexSize()) / double(file.size()) << " x file size\n";
}

} // namespace

int main()
{
    QTextStream out(stdout);
    for (const int accounts : {100, 10000, 100000})
        measure(out, accounts);
    return 0;
}
