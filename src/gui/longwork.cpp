#include "gui/longwork.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

namespace {

constexpr int barSteps = 1000; ///< a bar counts in int, files do not
constexpr int spinnerWidth = 64;

} // namespace

LongWork::LongWork(QWidget *parent)
    : QWidget(parent),
      m_what(new QLabel),
      m_bar(new QProgressBar),
      m_count(new QLabel),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_untilBusy(500ms),
      m_untilBar(2s)
{
    m_what->setTextFormat(Qt::PlainText);
    m_count->setTextFormat(Qt::PlainText);
    m_what->setObjectName(u"whatLabel"_s);
    m_count->setObjectName(u"countLabel"_s);
    m_bar->setObjectName(u"bar"_s);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_count);
    row->addWidget(m_cancel);
    for (auto *part : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_bar),
                       static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_cancel)}) {
        auto policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        part->setSizePolicy(policy);
    }
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LongWork::advance);
    connect(m_cancel, &QPushButton::clicked, this, &LongWork::cancelRequested);
    showStage(Stage::Idle);
}

void LongWork::setPatience(std::chrono::milliseconds untilBusy, std::chrono::milliseconds untilBar)
{
    m_untilBusy = untilBusy;
    m_untilBar = untilBar;
}

void LongWork::begin(const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    setProgress(0, 0, {});
    showStage(Stage::Unseen);
    m_timer.start(m_untilBusy);
}

void LongWork::setProgress(qint64 done, qint64 total, const QString &count)
{
    m_done = done;
    m_total = total;
    m_count->setText(count);
    if (m_stage == Stage::Bar)
        showStage(Stage::Bar);
}

void LongWork::end()
{
    m_timer.stop();
    showStage(Stage::Idle);
}

void LongWork::advance()
{
    if (m_stage == Stage::Unseen) {
        showStage(Stage::Busy);
        m_timer.start(m_untilBar - m_untilBusy);
    } else {
        showStage(Stage::Bar);
    }
}

void LongWork::showStage(Stage stage)
{
    m_stage = stage;
    const bool bar = stage == Stage::Bar;
    const bool seen = bar || stage == Stage::Busy;
    m_what->setVisible(seen);
    m_bar->setVisible(seen);
    m_count->setVisible(bar);
    m_cancel->setVisible(bar && m_cancellable);
    m_bar->setMaximumWidth(bar ? QWIDGETSIZE_MAX : spinnerWidth);
    const bool known = bar && m_total > 0;
    m_bar->setRange(0, known ? barSteps : 0); // 0 to 0: busy, without saying how far
    if (known)
        m_bar->setValue(int(m_done * barSteps / m_total));
}

} // namespace traydo::gui
