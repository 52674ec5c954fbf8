#pragma once

#include "connect/app.h"

#include <QJsonObject>

namespace traydo::cli {

struct Context;

/// An app and what is known of it on this computer.
struct Connection
{
    connect::App app;
    connect::Findings findings;
};

/// All apps of the catalogue, for this address.
QList<Connection> findConnections(const Context &context, const QUrl &url);

/// "connected", "not connected", "knows another address: …" and the like.
QString standingInWords(const connect::Findings &findings);

/// Table or JSON of those that are on this computer, and the names of the others.
void printConnections(const Context &context, const QList<Connection> &connections, const QUrl &url);
QJsonObject toJson(const Connection &connection);

} // namespace traydo::cli
