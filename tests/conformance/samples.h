#pragma once

#include <QByteArray>
#include <QString>

namespace traydo::conformance {

/// A red PNG of one pixel.
inline QByteArray samplePng()
{
    return "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQD3A0FDAAAAAElFTkSuQmCC";
}

/// A millisecond of silence as WAV: 8 bit, 8 kHz, one channel.
inline QByteArray sampleWav()
{
    return "UklGRiwAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQgAAACAgICAgICAgA==";
}

} // namespace traydo::conformance
