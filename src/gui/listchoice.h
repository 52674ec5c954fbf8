#pragma once

#include "core/grant.h"

#include <QWidget>

class QCheckBox;
class QScrollArea;
class QVBoxLayout;

namespace traydo::gui {

class ListModel;

/// The lists an app may see: some, or all of them and those to come.
class ListChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ListChoice(QWidget *parent = nullptr);

    /// Shows the model's lists and those that come later. Only the first one, the Inbox, is ticked: the only
    /// one given unless the person says more. `lists` outlives it.
    void follow(const ListModel &lists);
    /// Ticks what is given already. A list that is not shown (an archived one) stays given.
    void choose(const core::ListAccess &access);
    core::ListAccess chosen() const;
    bool isEmpty() const;

Q_SIGNALS:
    void changed();
    /// There are more lists than before.
    void grown();

private:
    void fill(const ListModel &lists);
    void addBox(const QString &id, const QString &name);
    void enableBoxes();

    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QCheckBox *m_all;
    QList<QCheckBox *> m_boxes;
    bool m_isChosen = false; ///< what is ticked was said by choose()
    QSet<QString> m_given;   ///< what choose() was told, for lists without a box
};

} // namespace traydo::gui
