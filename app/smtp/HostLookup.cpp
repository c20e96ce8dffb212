// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/HostLookup.h"

#include "core/Beside.h"

#include <QHostInfo>
#include <QMutex>
#include <QUrl>

namespace mailsetup {

// Outlives the object, so that a late answer finds out that nobody waits for it.
struct HostLookup::Shared {
    QMutex mutex;
    HostLookup *owner = nullptr;
};

namespace {

HostLookup::Answer askSystem(const QString &host)
{
    const QHostInfo info = QHostInfo::fromName(host);
    return {inTurn(info.addresses()), info.addresses().isEmpty() ? info.errorString() : QString()};
}

} // namespace

HostLookup::HostLookup(QObject *parent, Resolver resolver)
    : QObject(parent)
    , m_resolver(resolver ? std::move(resolver) : Resolver(askSystem))
    , m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
}

HostLookup::~HostLookup()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->owner = nullptr;
}

void HostLookup::start(const QString &host)
{
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        QMetaObject::invokeMethod(
            this,
            [this, literal] {
                emit answered({{literal}, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    auto lookup = beside([shared = m_shared, resolver = m_resolver, host] {
        const Answer answer = resolver(host);
        const QMutexLocker lock(&shared->mutex);
        if (HostLookup *owner = shared->owner)
            QMetaObject::invokeMethod(
                owner, [owner, answer] { emit owner->answered(answer); }, Qt::QueuedConnection);
    });
    if (lookup.joinable())
        lookup.detach();
}

QList<QHostAddress> inTurn(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return {};
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.first().protocol() ? first : second) += address;
    QList<QHostAddress> order;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        if (i < first.size())
            order += first[i];
        if (i < second.size())
            order += second[i];
    }
    return order;
}

} // namespace mailsetup
