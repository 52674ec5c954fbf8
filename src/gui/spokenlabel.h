#pragma once

#include <QLabel>

namespace traydo::gui {

/// A label whose text a screen reader can be asked to say: one that changes every second is not read by
/// itself.
class SpokenLabel : public QLabel
{
    Q_OBJECT
public:
    explicit SpokenLabel(QWidget *parent = nullptr);

    /// Has the text read out now.
    void speak();
};

} // namespace traydo::gui
