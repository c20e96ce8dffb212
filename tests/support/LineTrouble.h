// SPDX-FileCopyrightText: The mailsetup authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QTcpSocket;

namespace mailsetup {

// What a server, or somebody between, can do to a line.
enum class LineTrouble {
    Reset,      // RST: both directions end at once
    HalfClose,  // FIN without a word of TLS; what we send is still taken
    Close,      // the polite end, with TLS's own
    Silence,    // nothing more comes
    Drip,       // a byte now and then, never a whole reply
    PlainBytes, // a good reply past the encryption
    Alert,      // TLS's "handshake failure" past the encryption
};

// Begins it on the server's socket; goes on by itself as long as that lives. 'drip' is what drips.
void makeTrouble(QTcpSocket *socket, LineTrouble trouble, const QByteArray &drip);

} // namespace mailsetup
