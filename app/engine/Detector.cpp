// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/Detector.h"

#include "engine/AccountReader.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace mailsetup {

namespace {

StoreFormat storeFormat(StoreWord word)
{
    switch (word) {
    case StoreWord::Ini:
        return StoreFormat::Ini;
    case StoreWord::KeyFile:
        return StoreFormat::KeyFile;
    case StoreWord::PlainIni:
        return StoreFormat::PlainIni;
    case StoreWord::PrefsJs:
        return StoreFormat::PrefsJs;
    case StoreWord::OeAccount:
        return StoreFormat::OeAccount;
    case StoreWord::Msmtprc:
        return StoreFormat::Msmtprc;
    case StoreWord::Registry:
        break;
    }
    return StoreFormat::Registry;
}

TextEncoding textEncoding(EncodingWord word)
{
    return word == EncodingWord::Windows1252 ? TextEncoding::Windows1252 : TextEncoding::Utf8;
}

// What is known of one program on this machine before its accounts are read.
struct Candidate {
    const ClientProfile *profile = nullptr;
    std::shared_ptr<Interpreter> interpreter;
    bool isInstalled = false; // a sign of the program itself, not only of settings
    bool hasSettings = false;
    QString version;
    QString where; // host path of the first sign of the program that is a file or folder
};

class Detection
{
public:
    Detection(Machine &machine, const Provider &provider, const SettingsFiles *earlier)
        : m_machine(machine)
        , m_provider(provider)
        , m_files(std::make_shared<SettingsFiles>(machine.files(), earlier))
    {}

    Findings run(const QList<ClientProfile> &profiles, const QStringList &only)
    {
        QList<Candidate> candidates;
        for (const ClientProfile &profile : profiles) {
            const PlatformWord platform =
                m_machine.kind() == MachineKind::Windows ? PlatformWord::Windows : PlatformWord::Unix;
            if (profile.platforms.contains(platform)) {
                Candidate candidate = look(profile);
                if (candidate.isInstalled || candidate.hasSettings)
                    candidates.append(candidate);
            }
        }
        // Installed programs first, so that they get the files that they share with others; of these, the
        // wanted ones.
        const auto isWanted = [&](const Candidate &c) {
            return only.isEmpty() || only.contains(c.profile->id);
        };
        std::stable_partition(candidates.begin(), candidates.end(),
                              [&](const Candidate &c) { return c.isInstalled && isWanted(c); });
        std::stable_partition(candidates.begin(), candidates.end(),
                              [](const Candidate &c) { return c.isInstalled; });
        for (const Candidate &candidate : candidates) {
            if (isWanted(candidate))
                read(candidate);
            else if (candidate.isInstalled)
                claimFiles(candidate);
        }
        m_findings.files = m_files;
        m_findings.errors = m_files->errors();
        return std::move(m_findings);
    }

private:
    Candidate look(const ClientProfile &profile)
    {
        Candidate candidate;
        candidate.profile = &profile;
        candidate.interpreter = std::make_shared<Interpreter>(profile, m_machine, *m_files);
        const Bindings bindings = candidate.interpreter->freshBindings();
        for (const Evidence &evidence : profile.evidence) {
            const QList<QString> texts = candidate.interpreter->texts(evidence.source, bindings, nullptr, {});
            if (texts.isEmpty())
                continue;
            (evidence.kind == EvidenceKind::Program ? candidate.isInstalled : candidate.hasSettings) = true;
            if (candidate.where.isEmpty() && evidence.kind == EvidenceKind::Program &&
                evidence.source.kind == SourceKind::Glob)
                candidate.where = m_machine.hostPath(texts.first());
            if (candidate.version.isEmpty() && !evidence.versionPattern.isEmpty()) {
                const auto match = QRegularExpression(evidence.versionPattern).match(texts.first());
                candidate.version = match.captured(1);
            }
        }
        return candidate;
    }

    void read(const Candidate &candidate)
    {
        bool hasAny = false;
        for (const Place &place : candidate.profile->places)
            hasAny |= readPlace(candidate, place);
        if (hasAny || !candidate.isInstalled)
            return;
        FoundClient client = newClient(candidate);
        client.where = candidate.where.isEmpty() ? m_machine.root() : candidate.where;
        client.isRunning = m_machine.runningProgram(candidate.profile->programs).has_value();
        m_findings.clients.push_back(std::move(client));
    }

    // Its files are not read, and nobody else gets them.
    void claimFiles(const Candidate &candidate)
    {
        const Interpreter &interpreter = *candidate.interpreter;
        Bindings bindings = interpreter.freshBindings();
        for (const Place &place : candidate.profile->places) {
            for (const Route &route : place.routes) {
                interpreter.walk(route, bindings, nullptr, [&](Bindings &round) {
                    if (const auto path = interpreter.expandPath(place.path, round))
                        m_claimed.insert(
                            m_machine.files().canonical(m_machine.hostPath(QString::fromUtf8(*path))));
                });
            }
        }
    }

    FoundClient newClient(const Candidate &candidate) const
    {
        FoundClient client;
        client.profile = candidate.profile;
        client.machine = &m_machine;
        client.interpreter = candidate.interpreter;
        client.version = candidate.version;
        return client;
    }

    bool readPlace(const Candidate &candidate, const Place &place)
    {
        const Interpreter &interpreter = *candidate.interpreter;
        Bindings bindings = interpreter.freshBindings();
        if (place.store == StoreWord::Registry) {
            SettingsFile *hive = interpreter.registry().currentUser();
            return hive && readFile(candidate, place, hive, bindings);
        }
        bool hasAny = false;
        for (const Route &route : place.routes) {
            interpreter.walk(route, bindings, nullptr, [&](Bindings &round) {
                SettingsFile *file = open(interpreter, place, place.path, round);
                if (file && !m_claimed.contains(file->path)) {
                    m_claimed.insert(file->path);
                    hasAny |= readFile(candidate, place, file, round);
                }
            });
        }
        return hasAny;
    }

    SettingsFile *open(const Interpreter &interpreter, const Place &place, const TextTemplate &path,
                       const Bindings &bindings)
    {
        const auto text = interpreter.expandPath(path, bindings);
        if (!text || text->isEmpty())
            return nullptr;
        return m_files->open(m_machine.hostPath(QString::fromUtf8(*text)), storeFormat(place.store),
                             textEncoding(place.encoding));
    }

    bool readFile(const Candidate &candidate, const Place &place, SettingsFile *file, Bindings bindings)
    {
        bindings[static_cast<std::size_t>(FixedVariable::FileFolder)] =
            file->path.section(u'/', 0, -2).toUtf8();
        const Interpreter &interpreter = *candidate.interpreter;
        FoundClient client = newClient(candidate);
        client.place = &place;
        client.where = file->path;
        client.view = DocumentView(file, open(interpreter, place, place.overriddenBy, bindings),
                                   open(interpreter, place, place.fallback, bindings),
                                   open(interpreter, place, place.beside, bindings));
        if (place.accounts.inheritsFrom)
            client.view.setParentGroup(interpreter.expand(*place.accounts.inheritsFrom, bindings));
        client.bindings = bindings;
        readAccounts(client);
        if (place.store == StoreWord::Registry && client.accounts.empty() && !candidate.isInstalled)
            return false;
        client.isRunning = isRunning(client, bindings);
        m_findings.clients.push_back(std::move(client));
        return true;
    }

    void readAccounts(FoundClient &client)
    {
        const Interpreter &interpreter = *client.interpreter;
        const AccountRule &rule = client.place->accounts;
        const AccountReader reader(interpreter, client.view, rule, m_provider, client.bindings);
        const QList<Route> routes = rule.routes.isEmpty() ? QList<Route>{Route()} : rule.routes;
        for (const Route &start : routes) {
            const Route route = start + rule.steps;
            Bindings round = client.bindings;
            interpreter.walk(route, round, &client.view, [&](Bindings &arrived) {
                FoundAccount account = reader.read(arrived);
                account.route = route;
                client.accounts.push_back(std::move(account));
            });
        }
    }

    bool isRunning(const FoundClient &client, const Bindings &bindings) const
    {
        if (m_machine.runningProgram(client.profile->programs))
            return true;
        return std::any_of(client.place->locks.begin(), client.place->locks.end(), [&](const LockRule &lock) {
            const auto path = client.interpreter->expandPath(lock.path, bindings);
            return path &&
                   m_machine.isLocked(lockKind(lock.kind), m_machine.hostPath(QString::fromUtf8(*path)));
        });
    }

    Machine &m_machine;
    const Provider &m_provider;
    std::shared_ptr<SettingsFiles> m_files;
    QSet<QString> m_claimed;
    Findings m_findings;
};

} // namespace

LockKind lockKind(LockWord word)
{
    switch (word) {
    case LockWord::FcntlLocked:
        return LockKind::FcntlLocked;
    case LockWord::PidLink:
        return LockKind::PidLink;
    case LockWord::HeldOpen:
        break;
    }
    return LockKind::HeldOpen;
}

Findings detect(Machine &machine, const QList<ClientProfile> &profiles, const Provider &provider,
                const QStringList &only, const SettingsFiles *earlier)
{
    return Detection(machine, provider, earlier).run(profiles, only);
}

void makeIdsDistinct(std::vector<Findings> &findings)
{
    QSet<QString> seen;
    const auto isNew = [&](const QString &id) {
        const qsizetype count = seen.size();
        seen.insert(id);
        return seen.size() > count;
    };
    for (Findings &machine : findings) {
        for (FoundClient &client : machine.clients) {
            for (FoundAccount &found : client.accounts) {
                QString &id = found.account.id;
                if (isNew(id))
                    continue;
                const QByteArray mark =
                    QCryptographicHash::hash(client.where.toUtf8(), QCryptographicHash::Sha1).toHex().left(6);
                const QString marked = id + u'@' + QLatin1StringView(mark);
                id = marked;
                for (int n = 2; !isNew(id); ++n)
                    id = marked + u'#' + QString::number(n);
            }
        }
    }
}

} // namespace mailsetup
