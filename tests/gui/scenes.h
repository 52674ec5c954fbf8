#pragma once

#include <QPixmap>
#include <QWidget>

namespace traydo::test {

/// What becomes of the scenes: pictures, or measurements.
class Album
{
public:
    virtual ~Album() = default;
    /// A window or dialog as it is at this moment; afterwards it changes or goes.
    virtual void add(QWidget &window, const QString &name) = 0;
    /// What is no window.
    virtual void add(const QPixmap &picture, const QString &name) = 0;
};

/// Puts every page and dialog into `album`, with lifelike data, in the language, style and palette of the
/// moment.
void playScenes(Album &album);
/// The part of it outside of the main window: consent, connecting apps, the tray.
void playOuterScenes(Album &album);

} // namespace traydo::test
