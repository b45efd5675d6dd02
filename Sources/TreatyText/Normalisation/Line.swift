/// A line of the source and what it looks like, before lines are joined.
struct Line: Sendable {
  /// What a line looks like.
  enum Look: Sendable, Hashable {
    /// Nothing but blanks.
    case blank
    /// Running text, or a line of it.
    case text
    /// A title or a section's name: marked as such, or short and without an end of sentence.
    case heading
    /// `・`, `-`, `*`, `(1)`: an item of a list. The rest of the line follows the mark.
    case item
    /// Cells between bars or tabs.
    case row
    /// An address of the web, a page number, a rule: nothing to read.
    case furniture
  }

  /// What divides the cells of a row.
  enum Divider: Sendable, Hashable {
    /// `|`
    case bars
    /// One tab each.
    case tabs
    /// `;`
    case semicolons
    /// `／`
    case slashes
    /// Two blanks or more.
    case blanks
  }

  /// The characters without the line end and without blanks at its end.
  var range: Range<Int>
  /// How many blanks it begins with; an ideographic space counts 2.
  var indent: Int
  /// The first character that is no blank and no list mark.
  var start: Int
  /// What it looks like.
  var look: Look
  /// Width in columns; Japanese characters count 2.
  var width: Int
  /// Whether a page break stands before it.
  var afterBreak: Bool
  /// Whether a blank line stands before it.
  var afterBlank: Bool = false
  /// What divides the cells of a row.
  var divider = Divider.bars
  /// Whether it is an entry of a chronology, which begins with its date.
  var isEntry = false
  /// How many cells stand apart by two blanks or more.
  var columns = 1
  /// How many places of it are divided by one ideographic space.
  var spaces = 0
  /// How many bars stand behind blanks.
  var bars = 0
  /// How many semicolons it has.
  var semicolons = 0
}
