#include "gui/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

namespace {

constexpr auto shownFor = 8s;
constexpr int margin = 12;

} // namespace

Toast::Toast(QWidget *host)
    : QFrame(host), m_host(host), m_label(new QLabel), m_button(new QPushButton(tr("Undo")))
{
    setObjectName(u"toast"_s);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    m_label->setObjectName(u"toastLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_button->setObjectName(u"undoButton"_s);
    m_button->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_button->setAutoDefault(false);
    m_time.setSingleShot(true);
    m_time.setInterval(shownFor);
    connect(&m_time, &QTimer::timeout, this, &Toast::leaveUnlessUsed);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    host->installEventFilter(this);
    dress();
    hide();
}

void Toast::offer(const QString &text)
{
    appear(text, true);
}

void Toast::tell(const QString &text)
{
    appear(text, false);
}

void Toast::appear(const QString &text, bool undoable)
{
    m_label->setText(text);
    m_button->setVisible(undoable);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_time.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const int room = m_host->width() - 2 * margin;
    const int text = m_label->fontMetrics().horizontalAdvance(m_label->text()) + 2;
    const int button = m_button->isVisibleTo(this) ? m_button->sizeHint().width() + 12 : 0;
    const int width = qMin(room, text + button + 24);
    const int height = qMax(layout()->totalHeightForWidth(width), layout()->totalMinimumSize().height());
    setGeometry((m_host->width() - width) / 2, m_host->height() - height - margin, width, height);
}

/// Text and ground of the page change places: it stands out in a light palette and in a dark one.
void Toast::dress()
{
    m_dressing = true;
    const auto page = m_host->palette();
    auto own = page;
    own.setColor(QPalette::Window, page.color(QPalette::Active, QPalette::WindowText));
    own.setColor(QPalette::WindowText, page.color(QPalette::Active, QPalette::Window));
    setPalette(own);
    m_label->setPalette(own);
    m_button->setPalette(page);
    m_dressing = false;
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_dressing)
        dress();
}

void Toast::leaveUnlessUsed()
{
    if (underMouse() || m_button->hasFocus())
        m_time.start();
    else
        hide();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_time.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (isVisible())
        m_time.start();
    QFrame::leaveEvent(event);
}

} // namespace traydo::gui
