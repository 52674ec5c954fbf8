#pragma once

#include "gui/activityfilter.h"
#include "gui/timetext.h"

#include <QWidget>

#include <memory>

namespace traydo::gui {

namespace Ui {
class ActivityFilterBar;
}

/// Chooses app, kind and days of what the Activity page shows.
class ActivityFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityFilterBar(QWidget *parent = nullptr);
    ~ActivityFilterBar() override;

    /// Where "from … to …" begins.
    void setToday(QDate today);

    /// An app that can be chosen; `name` is plain text.
    struct App
    {
        QString id;
        QString name;
    };
    /// The apps to choose from, besides all and the person; what is chosen stays chosen.
    void setApps(const QList<App> &apps);
    /// Chooses one app, which need not be among them yet.
    void chooseApp(const QString &id, const QString &name);
    void reset();
    /// `today` decides what "last 7 days" are.
    ActivityFilter filter(QDate today) const;

Q_SIGNALS:
    void changed();

private:
    enum class Span { Today, Week, Month, Quarter, Chosen };

    void fill();
    void syncDays();

    std::unique_ptr<Ui::ActivityFilterBar> m_ui;
};

} // namespace traydo::gui
