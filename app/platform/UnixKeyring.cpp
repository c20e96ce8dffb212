// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/UnixKeyring.h"

#include "platform/FileDescriptor.h"
#include "platform/ProgramBeside.h"

#include <QFile>
#include <QList>

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mailsetup {

namespace {

QList<QByteArray> wordsOf(const char *action, const KeyringItem &item)
{
    QList<QByteArray> words{QFile::encodeName(programBeside("mailsetup-keyring")), action,
                            item.schema.toUtf8(), item.label.toUtf8()};
    for (const auto &[name, value] : item.attributes.asKeyValueRange())
        words.append(name.toUtf8() + '=' + value.toUtf8());
    return words;
}

// Starts it with 'input' as its standard input, and without what it could print on; 0 where it cannot.
pid_t start(QList<QByteArray> &words, int input)
{
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t id = 0;
    const int error = ::posix_spawn(&id, words[0].constData(), &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    return error == 0 ? id : 0;
}

// The password goes from its own memory to the other program's. A program that has ended early sends no
// signal.
void send(int to, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count =
            ::send(to, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return;
        sent += count;
    }
}

int exitCodeOf(pid_t id)
{
    int status = 0;
    while (::waitpid(id, &status, 0) < 0) {
        if (errno != EINTR)
            return -1;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

KeyringAnswer UnixKeyring::ask(const char *action, const KeyringItem &item, const Secret *password)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return KeyringAnswer::Unavailable;
    FileDescriptor ours(ends[0]);
    FileDescriptor theirs(ends[1]);
    QList<QByteArray> words = wordsOf(action, item);
    const pid_t id = start(words, theirs.fd());
    theirs.close();
    if (id == 0)
        return KeyringAnswer::Unavailable;
    if (password)
        send(ours.fd(), password->reveal());
    ours.close();
    switch (exitCodeOf(id)) {
    case 0:
        return KeyringAnswer::Yes;
    case 1:
        return KeyringAnswer::No;
    case 3:
        return KeyringAnswer::Changed;
    default:
        return KeyringAnswer::Unavailable;
    }
}

} // namespace mailsetup
