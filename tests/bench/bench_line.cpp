// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_line PORT MILLISECONDS: a line with that round trip to PORT of 127.0.0.1. Prints the port on which it
// listens, then one number for each connection that has ended: the round trips that the client waited for,
// the one that opens a TCP connection included. Ends when its standard input does.

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <deque>
#include <list>
#include <string>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
using Time = Clock::time_point;

struct Chunk {
    Time due;
    double depth = 0;  // round trips that lie behind it
    std::string bytes; // none: the end of what is sent
};

// One end of a connection, and what is on its way to it.
struct End {
    int socket = -1;
    Time open; // when it knows that it is connected
    std::deque<Chunk> coming;
    double depth = 0;      // of the latest that has arrived
    bool hasEnded = false; // sends nothing any more
};

struct Connection {
    End client;
    End server;
};

[[noreturn]] void fail(const char *what)
{
    std::perror(what);
    std::exit(1);
}

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<in_port_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

class Line
{
public:
    Line(int port, std::chrono::milliseconds roundTrip)
        : m_port(port)
        , m_roundTrip(roundTrip)
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
            ::listen(m_listener, 16) != 0)
            fail("listen");
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        std::printf("%d\n", ntohs(address.sin_port));
        std::fflush(stdout);
    }

    void run()
    {
        for (;;) {
            std::vector<pollfd> waiting{{STDIN_FILENO, POLLIN, 0}, {m_listener, POLLIN, 0}};
            Time next = Time::max();
            for (const Connection &connection : m_connections) {
                for (const End *end : {&connection.client, &connection.server}) {
                    waiting.push_back({end->hasEnded ? -1 : end->socket, POLLIN, 0});
                    if (!end->coming.empty())
                        next = std::min(next, end->coming.front().due);
                }
            }
            wait(waiting, next);
            if (waiting[0].revents != 0)
                return;
            std::size_t i = 2;
            for (Connection &connection : m_connections) {
                if (waiting[i++].revents != 0)
                    take(connection.client, connection.server);
                if (waiting[i++].revents != 0)
                    take(connection.server, connection.client);
                deliver(connection.client);
                deliver(connection.server);
            }
            m_connections.remove_if([](Connection &connection) { return isOver(connection); });
            if (waiting[1].revents != 0)
                accept();
        }
    }

private:
    static void wait(std::vector<pollfd> &waiting, Time next)
    {
        timespec limit{};
        if (next != Time::max()) {
            const auto left =
                std::max(std::chrono::nanoseconds(next - Clock::now()), std::chrono::nanoseconds(0)).count();
            limit = {static_cast<std::time_t>(left / 1000000000), static_cast<long>(left % 1000000000)};
        }
        if (::ppoll(waiting.data(), waiting.size(), next == Time::max() ? nullptr : &limit, nullptr) < 0)
            fail("ppoll");
    }

    void accept()
    {
        Connection connection;
        connection.client.socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        connection.server.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        for (const int socket : {connection.client.socket, connection.server.socket}) {
            const int on = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        }
        // The system has opened both connections at once. On a real line the client would know it after one
        // round trip, and the server could speak half a one later.
        connection.client.open = Clock::now() + m_roundTrip;
        connection.server.open = connection.client.open + m_roundTrip / 2;
        connection.client.depth = 1;
        connection.server.depth = 1.5;
        m_connections.push_back(std::move(connection));
        const sockaddr_in address = loopback(m_port);
        if (::connect(m_connections.back().server.socket, reinterpret_cast<const sockaddr *>(&address),
                      sizeof address) != 0)
            fail("connect");
    }

    // Takes what an end sends, and puts it on its way to the other.
    void take(End &from, End &to) const
    {
        char buffer[65536];
        const ssize_t size = ::recv(from.socket, buffer, sizeof buffer, MSG_DONTWAIT);
        if (size < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        from.hasEnded = size <= 0;
        const Time sent = std::max(Clock::now(), from.open);
        const std::string bytes(buffer, static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
        to.coming.push_back({sent + m_roundTrip / 2, from.depth + 0.5, bytes});
    }

    static void deliver(End &end)
    {
        while (!end.coming.empty() && end.coming.front().due <= Clock::now()) {
            const Chunk &chunk = end.coming.front();
            if (end.hasEnded)
                ; // and waits for nothing
            else if (chunk.bytes.empty())
                ::shutdown(end.socket, SHUT_WR);
            else if (::send(end.socket, chunk.bytes.data(), chunk.bytes.size(), MSG_NOSIGNAL) > 0)
                end.depth = std::max(end.depth, chunk.depth);
            end.coming.pop_front();
        }
    }

    // A client that has closed waits for nothing: what it had received then is what counts.
    static bool isOver(Connection &connection)
    {
        if (!connection.client.hasEnded || !connection.server.coming.empty())
            return false;
        std::printf("%.1f\n", connection.client.depth);
        std::fflush(stdout);
        ::close(connection.client.socket);
        ::close(connection.server.socket);
        return true;
    }

    int m_port;
    std::chrono::nanoseconds m_roundTrip;
    int m_listener;
    std::list<Connection> m_connections;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("bench_line PORT MILLISECONDS\n", stderr);
        return 2;
    }
    Line(std::atoi(argv[1]), std::chrono::milliseconds(std::atoi(argv[2]))).run();
    return 0;
}
