/// The ties between families of Florence about 1430 (J. F. Padgett and C. K. Ansell 1993, doi:10.1086/230190).
public enum FlorentineFamilies {
  /// The sixteen families in order of name; the Pucci are tied to none.
  public static let names = [
    "Acciaiuoli", "Albizzi", "Barbadori", "Bischeri", "Castellani", "Ginori", "Guadagni", "Lamberteschi", "Medici", "Pazzi",
    "Peruzzi", "Pucci", "Ridolfi", "Salviati", "Strozzi", "Tornabuoni",
  ]

  /// The twenty ties by marriage, a pair a line.
  public static let marriage = """
    Acciaiuoli Medici
    Castellani Peruzzi
    Castellani Strozzi
    Castellani Barbadori
    Medici Barbadori
    Medici Ridolfi
    Medici Tornabuoni
    Medici Albizzi
    Medici Salviati
    Salviati Pazzi
    Peruzzi Strozzi
    Peruzzi Bischeri
    Strozzi Ridolfi
    Strozzi Bischeri
    Ridolfi Tornabuoni
    Tornabuoni Guadagni
    Albizzi Ginori
    Albizzi Guadagni
    Bischeri Guadagni
    Guadagni Lamberteschi
    """

  /// The fifteen ties by business, a pair a line.
  public static let business = """
    Barbadori Castellani
    Barbadori Ginori
    Barbadori Medici
    Barbadori Peruzzi
    Bischeri Guadagni
    Bischeri Lamberteschi
    Bischeri Peruzzi
    Castellani Lamberteschi
    Castellani Peruzzi
    Ginori Medici
    Guadagni Lamberteschi
    Lamberteschi Peruzzi
    Medici Pazzi
    Medici Salviati
    Medici Tornabuoni
    """

  /// The pairs of a list as places in `names`; a line that is no pair of families is left out.
  public static func ties(_ list: String) -> [(Int, Int)] {
    list.split(separator: "\n").compactMap { line in
      let pair = line.split(separator: " ").compactMap { name in names.firstIndex { $0 == name } }
      return pair.count == 2 ? (pair[0], pair[1]) : nil
    }
  }
}
