// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/SmtpDialog.h"

#include "SmtpScript.h"

#include <QDir>
#include <QtTest>

#include <set>

using namespace mailsetup;

namespace {

// Plays a script against the dialog alone and says where they part.
class Play
{
public:
    explicit Play(const SmtpScript &script)
        : m_script(script)
        , m_dialog(script.request(), script.seeds())
    {}

    QString run(qsizetype pieceSize)
    {
        take(m_dialog.connected("[127.0.0.1]"));
        QByteArray said;
        for (const SmtpScript::Step &step : m_script.steps) {
            if (step.kind != SmtpScript::Kind::Say)
                say(std::exchange(said, {}), pieceSize);
            switch (step.kind) {
            case SmtpScript::Kind::Say:
                if (said.isEmpty() && !m_out.isEmpty())
                    return at(step, QStringLiteral("more was sent than the script has: ") +
                                        QString::fromUtf8(m_out));
                said += step.bytes;
                break;
            case SmtpScript::Kind::Expect:
                if (!takeOut(step.bytes + "\r\n"))
                    return at(step, QStringLiteral("was sent: ") + QString::fromUtf8(m_out));
                break;
            case SmtpScript::Kind::ExpectMessage:
                if (!takeMessage(step.bytes))
                    return at(step, QStringLiteral("was sent: ") + QString::fromUtf8(m_out));
                break;
            case SmtpScript::Kind::Tls:
                if (std::exchange(m_next, DialogNext::Read) != DialogNext::StartTls)
                    return at(step, QStringLiteral("no handshake was asked for"));
                take(m_dialog.encrypted(QStringLiteral("TLSv1.3")));
                break;
            case SmtpScript::Kind::Close:
                take(m_dialog.closed(QStringLiteral("closed")));
                break;
            }
        }
        say(said, pieceSize);
        if (!m_out.isEmpty())
            return QStringLiteral("more was sent than the script has: ") + QString::fromUtf8(m_out);
        if (!m_dialog.isFinished() || m_next != DialogNext::Close)
            return QStringLiteral("the dialog waits for more");
        return fault(m_script, m_dialog.result());
    }

    const ProbeResult &result() const { return m_dialog.result(); }

private:
    static QString at(const SmtpScript::Step &step, const QString &what)
    {
        return QStringLiteral("line %1: %2").arg(step.line).arg(what);
    }

    void take(const DialogStep &step)
    {
        m_out += step.write;
        m_next = step.next;
        while (m_next == DialogNext::Work) {
            const DialogStep worked = m_dialog.work();
            m_out += worked.write;
            m_next = worked.next;
        }
    }

    void say(const QByteArray &bytes, qsizetype pieceSize)
    {
        for (qsizetype i = 0; i < bytes.size(); i += pieceSize)
            take(m_dialog.received(bytes.mid(i, pieceSize)));
    }

    bool takeOut(const QByteArray &expected)
    {
        if (!m_out.startsWith(expected))
            return false;
        m_out.remove(0, expected.size());
        return true;
    }

    bool takeMessage(const QByteArray &expected)
    {
        if (!expected.isEmpty())
            return takeOut(expected);
        const qsizetype end = m_out.indexOf("\r\n.\r\n");
        m_out.remove(0, end + 5);
        return end >= 0;
    }

    const SmtpScript &m_script;
    SmtpDialog m_dialog;
    QByteArray m_out;
    DialogNext m_next = DialogNext::Read;
};

} // namespace

class tst_SmtpDialog : public QObject
{
    Q_OBJECT

private slots:
    void followsScripts_data();
    void followsScripts();
    void scriptsCoverEveryCause();
    void refusesBeforeTheWire_data();
    void refusesBeforeTheWire();
    void keepsTheFirstCause();
    void masksEchoes_data();
    void masksEchoes();
    void ignoresWhatComesAfterTheEnd();
    void mayBeEndedWhileItWorks_data();
    void mayBeEndedWhileItWorks();
};

void tst_SmtpDialog::followsScripts_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isWhole");
    const QDir folder(QStringLiteral(MAILSETUP_TESTS_DIR "/smtp-scripts"));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 45);
    qInfo("%lld conversations with servers", qlonglong(names.size()));
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name + QStringLiteral(" whole"))) << folder.filePath(name) << true;
        QTest::newRow(qPrintable(name + QStringLiteral(" in bytes"))) << folder.filePath(name) << false;
    }
}

void tst_SmtpDialog::followsScripts()
{
    QFETCH(QString, path);
    QFETCH(bool, isWhole);
    const auto script = SmtpScript::read(path);
    QVERIFY2(script, script ? "" : qPrintable(script.error().detail));
    Play play(*script);
    const QString found = play.run(isWhole ? std::numeric_limits<qsizetype>::max() / 2 : 1);
    QVERIFY2(found.isEmpty(), qPrintable(found + u'\n' + play.result().transcript.join(u'\n')));
    QCOMPARE(shownSecret(script->request(), play.result()), QByteArray());
}

void tst_SmtpDialog::scriptsCoverEveryCause()
{
    std::set<QString> covered;
    const QDir folder(QStringLiteral(MAILSETUP_TESTS_DIR "/smtp-scripts"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files))
        covered.insert(SmtpScript::read(folder.filePath(name))->expected());
    using enum ErrorCode;
    for (const ErrorCode code : {ConnectionClosed, NotSmtp, ServerBusy, TlsNotOffered, TlsFailed, TlsInjected,
                                 AuthNotOffered, MethodNotOffered, WrongPassword, AccountBlocked,
                                 ServerNotProven, SenderRefused, RecipientRefused, MessageRefused})
        QVERIFY2(covered.contains(word(code)), word(code).data());
}

void tst_SmtpDialog::refusesBeforeTheWire_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("expected");
    const QString good = QStringLiteral("joe@example.net");
    const QString bad = QStringLiteral("joe@example.net>\r\nRCPT TO:<x@y.zz");
    const QString nul = good + QChar(0);
    QTest::newRow("good") << good << QByteArray("p") << good << good << QString();
    QTest::newRow("no user") << QString() << QByteArray("p") << good << good << QStringLiteral("bad-address");
    QTest::newRow("user CR LF") << bad << QByteArray("p") << good << good << QStringLiteral("bad-address");
    QTest::newRow("user NUL") << nul << QByteArray("p") << good << good << QStringLiteral("bad-address");
    QTest::newRow("password LF") << good << QByteArray("p\n") << good << good
                                 << QStringLiteral("wrong-password");
    QTest::newRow("password NUL") << good << QByteArray("p\0q", 3) << good << good
                                  << QStringLiteral("wrong-password");
    QTest::newRow("sender CR LF") << good << QByteArray("p") << bad << good << QStringLiteral("bad-address");
    QTest::newRow("recipient CR LF") << good << QByteArray("p") << good << bad
                                     << QStringLiteral("bad-address");
    QTest::newRow("recipient NUL") << good << QByteArray("p") << good << nul << QStringLiteral("bad-address");
}

void tst_SmtpDialog::refusesBeforeTheWire()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(QString, sender);
    QFETCH(QString, recipient);
    QFETCH(QString, expected);
    ProbeRequest request;
    request.user = user;
    request.password = Secret(password);
    request.message = TestMessage{sender, recipient, QStringLiteral("s"), QStringLiteral("b")};
    const auto refusal = SmtpDialog::refusal(request);
    QCOMPARE(refusal ? QString(word(refusal->code)) : QString(), expected);
    if (refusal)
        QVERIFY(!refusal->message.contains(u'\n') && !refusal->message.contains(QChar(0)));
}

void tst_SmtpDialog::keepsTheFirstCause()
{
    SmtpScript script;
    SmtpDialog dialog(script.request(), script.seeds());
    dialog.connected("localhost");
    dialog.received("220 a\r\n");
    dialog.received("250-a\r\n250-AUTH CRAM-MD5\r\n250 PIPELINING\r\n");
    dialog.received("334 PHg+\r\n");
    dialog.received("235 a\r\n");
    dialog.received("250 a\r\n550 nobody\r\n"); // the answer to DATA is missing
    QVERIFY(!dialog.isFinished());
    dialog.failed(makeError(ErrorCode::TimedOut));
    QVERIFY(dialog.isFinished());
    QCOMPARE(dialog.result().error->code, ErrorCode::RecipientRefused);
}

void tst_SmtpDialog::masksEchoes_data()
{
    QTest::addColumn<QByteArray>("echo");
    QTest::addColumn<QString>("expected");
    const QByteArray plain = QByteArray("\0joe@example.net\0s3cr3t pass", 28).toBase64();
    QTest::newRow("the whole response")
        << QByteArray("unknown: AUTH PLAIN " + plain) << QStringLiteral("535 unknown: AUTH PLAIN (hidden)");
    QTest::newRow("twice") << QByteArray(plain + " " + plain) << QStringLiteral("535 (hidden) (hidden)");
    QTest::newRow("cut off") << QByteArray("AUTH PLAIN " + plain.left(20) + "...")
                             << QStringLiteral("535 AUTH PLAIN (hidden)...");
    QTest::newRow("upper case") << QByteArray("AUTH PLAIN " + plain.toUpper())
                                << QStringLiteral("535 AUTH PLAIN (hidden)");
    QTest::newRow("the password") << QByteArray("'s3cr3t pass' is wrong")
                                  << QStringLiteral("535 '(hidden)' is wrong");
    QTest::newRow("its base64") << QByteArray(QByteArray("s3cr3t pass").toBase64() + " x")
                                << QStringLiteral("535 (hidden) x");
}

void tst_SmtpDialog::masksEchoes()
{
    QFETCH(QByteArray, echo);
    QFETCH(QString, expected);
    SmtpScript script;
    ProbeRequest request = script.request();
    request.openLine = OpenLinePassword::Allow;
    SmtpDialog dialog(request, script.seeds());
    dialog.connected("localhost");
    dialog.received("220 a\r\n");
    dialog.received("250-a\r\n250 AUTH PLAIN\r\n");
    dialog.received("535 " + echo + "\r\n");
    const ProbeResult &result = dialog.result();
    QVERIFY(result.passwordInTheOpen);
    QCOMPARE(result.reply, expected);
    QCOMPARE(result.error->detail, expected);
    QVERIFY(result.transcript.contains(QString(QStringLiteral("S: ") + expected)));
    QVERIFY(result.transcript.contains(QStringLiteral("C: AUTH PLAIN (hidden)")));
    QCOMPARE(shownSecret(request, result), QByteArray());
}

void tst_SmtpDialog::ignoresWhatComesAfterTheEnd()
{
    SmtpScript script;
    SmtpDialog dialog(script.request(), script.seeds());
    dialog.connected("localhost");
    const DialogStep end = dialog.received("554 go away\r\n");
    QCOMPARE(end.write, QByteArray("QUIT\r\n"));
    QCOMPARE(end.next, DialogNext::Close);
    for (const DialogStep &step : {dialog.received("421 x\r\n"), dialog.closed(QStringLiteral("y")),
                                   dialog.failed(makeError(ErrorCode::TimedOut))}) {
        QCOMPARE(step.write, QByteArray());
        QCOMPARE(step.next, DialogNext::Close);
    }
    QCOMPARE(dialog.result().error->code, ErrorCode::ConnectionClosed);
}

void tst_SmtpDialog::mayBeEndedWhileItWorks_data()
{
    using End = DialogStep (*)(SmtpDialog &);
    QTest::addColumn<End>("end");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("from outside") << End([](SmtpDialog &dialog) {
        return dialog.failed(makeError(ErrorCode::TimedOut));
    }) << ErrorCode::TimedOut;
    QTest::newRow("by the server") << End([](SmtpDialog &dialog) { return dialog.closed({}); })
                                   << ErrorCode::ConnectionClosed;
    QTest::newRow("by a word too early")
        << End([](SmtpDialog &dialog) { return dialog.received("235 welcome\r\n"); }) << ErrorCode::NotSmtp;
}

void tst_SmtpDialog::mayBeEndedWhileItWorks()
{
    using End = DialogStep (*)(SmtpDialog &);
    QFETCH(End, end);
    QFETCH(ErrorCode, code);
    SmtpScript script;
    script.settings.insert(QStringLiteral("nonce"), QStringLiteral("N"));
    SmtpDialog dialog(script.request(), script.seeds());
    dialog.connected("localhost");
    dialog.received("220 a\r\n");
    dialog.received("250-a\r\n250 AUTH SCRAM-SHA-256\r\n");
    const DialogStep challenged =
        dialog.received("334 " + QByteArray("r=Nx,s=W22Z,i=600000").toBase64() + "\r\n");
    QCOMPARE(challenged.next, DialogNext::Work);
    QCOMPARE(challenged.write, QByteArray());
    QCOMPARE(dialog.work().next, DialogNext::Work);
    QCOMPARE(end(dialog).next, DialogNext::Close);
    QCOMPARE(dialog.work().write, QByteArray());
    QCOMPARE(dialog.result().error->code, code);
}

QTEST_GUILESS_MAIN(tst_SmtpDialog)
#include "tst_SmtpDialog.moc"
