import AllianceNetwork
import Diagrams
import Scenarios

extension ReportWording {
  /// What a scenario does, without a full stop.
  func edit(_ edit: Edit) -> String { self(edit.description, japanese(edit)) }

  private func japanese(_ edit: Edit) -> String {
    switch edit {
    case .addAgreement(let agreement):
      "協定\(agreement.id)（\(type(agreement.type))；\(list(agreement.memberships.map(\.party)))）を加える"
    case .removeAgreement(let id): "協定\(id)を除く"
    case .setStatus(let id, let new, let dyad, let date):
      "\(id)\(dyad.map { "のうち\($0)の関係" } ?? "")の状態を「\(status(new))」とする\(when(date))"
    case .addParty(let party, let id, let date): "\(party)が\(id)に加わる\(when(date))"
    case .removeParty(let party, let id, let date): "\(party)が\(id)から離れる\(when(date))"
    case .addState(let party): "\(party)を対象国に加える"
    case .removeState(let party): "\(party)を対象国とすべての協定から除く"
    case .withdraw(let party, let types, let date):
      "\(party)が\(types.map { list($0.sorted().map(type)) + "の" } ?? "")すべての協定から離れる\(when(date))"
    case .complete(let kind, let parties, let date):
      "\(list(parties))の二者の組のうち、成立した\(type(kind))のないものに、発効したものを与える\(when(date))"
    }
  }

  private func when(_ date: PartialDate?) -> String { date.map { "（\($0)）" } ?? "" }

  /// One way in which a network differs from the baseline.
  func change(_ change: NetworkChange) -> String { self(change.description, japanese(change)) }

  private func japanese(_ change: NetworkChange) -> String {
    switch change {
    case .dateMoved(let from, let to): "基準日：\(from?.description ?? "なし") → \(to?.description ?? "なし")"
    case .hubChanged(let from, let to): "ハブ：\(from?.text ?? "なし") → \(to?.text ?? "なし")"
    case .stateAdded(let party): "国・機関の追加：\(party)"
    case .stateRemoved(let party): "国・機関の除外：\(party)"
    case .agreementAdded(let id): "協定の追加：\(id)"
    case .agreementRemoved(let id): "協定の除外：\(id)"
    case .statusChanged(let id, let dyad, let from, let to):
      "\(id)\(dyad.map { "（\($0)）" } ?? "")の状態：\(status(from)) → \(status(to))"
    case .partyAdded(let party, let id): "\(party)が\(id)に加わる"
    case .partyRemoved(let party, let id): "\(party)が\(id)から離れる"
    case .agreementRevised(let id): "協定の記録の改訂：\(id)"
    }
  }
}
