// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QTableView;

namespace photoporter::ui {

/// Makes it a table for reading: whole rows, one at a time, on one line each; no grid, no row numbers, nothing to
/// edit. Tab leaves it; chooseFirstOnFocus().
void makePlain(QTableView &table);

/// The keyboard that enters it finds its first row chosen where none is, so that it shows.
void chooseFirstOnFocus(QAbstractItemView &view);

} // namespace photoporter::ui
