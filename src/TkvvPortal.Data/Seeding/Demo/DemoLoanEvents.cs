using System.Globalization;
using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>
/// What happened to some loans: every freeze has its decision, and since the data date one loan or another was adjusted, extended, paid early,
/// or reported and taken back. Drawn from numbers of their own, so that events change nothing else of the demo.
/// </summary>
internal sealed class DemoLoanEvents(DemoWorld world, int seed)
{
    private const int Kinds = 4;

    private readonly DemoRandom _random = new(unchecked(seed * 41));
    private readonly PortalUser _accountant = world.Users.First(user => user.Role == PortalRole.SessionAccountant);
    private readonly PortalUser _manager = world.Users.First(user => user.Role == PortalRole.OfficeManager);

    public void Tell()
    {
        foreach (var group in world.Groups)
        {
            var loans = group.Members.SelectMany(member => member.Loans).Select(loan => loan.Row).ToList();
            foreach (var frozen in loans.Where(loan => loan.Frozen.IsPositive))
                Freeze(group, frozen);
            var running = loans.Where(loan => loan.InTerm > new Vnd(1_000_000) && loan.MaturesOn > world.Today.AddMonths(12)).ToList();
            if (running.Count >= Kinds)
                Happen(group, running, group.Index % Kinds);
        }
    }

    private void Freeze(DemoGroup group, Loan loan)
    {
        var on = loan.AsOf.AddMonths(-4) > loan.DisbursedOn ? loan.AsOf.AddMonths(-4) : loan.DisbursedOn;
        Record(group, loan, _manager, (on, "Dịch tả lợn châu Phi, chết cả đàn", "QĐ"), (id, contract, paper) =>
            LoanEvent.Frozen(id, contract, paper, on.AddMonths(24), _random.Between(45, 75)));
    }

    private void Happen(DemoGroup group, List<Loan> running, int kind)
    {
        switch (kind)
        {
            case 0 when running.Select(loan => (loan, Coming(group, loan))).FirstOrDefault(one => one.Item2 is not null) is (var loan, { } coming):
                Record(group, loan, group.Officer, (world.Today, "Tôm chậm lớn, chưa thu hoạch kịp kỳ trả nợ", "08/TD"), (id, contract, paper) =>
                    LoanEvent.InstalmentAdjusted(id, contract, paper, coming.Number, coming.AdjustedOn.AddMonths(1)));
                break;
            case 1:
                Record(group, running[0], group.Officer, (world.Today, "Nước mặn xâm nhập, mất một vụ lúa", "09/TD"), (id, contract, paper) =>
                    LoanEvent.Extended(id, contract, paper, 6));
                running[0].KeepAgreedEnd();
                break;
            case 2:
                Undo(group, running[1], Record(group, running[1], group.LeaderAccount, (world.Today, "Cả nhà đi khỏi ấp hơn một tháng", "Phiếu báo"), LoanEvent.Absconded));
                break;
            case 3:
                Record(group, running[2], _accountant, (world.Today, "Trả trước một phần gốc tại phiên giao dịch", "CT"), (id, contract, paper) =>
                    LoanEvent.Paid(id, contract, paper, new Vnd(500_000), Vnd.Zero));
                break;
        }
    }

    /// <summary>The next instalment that can still be adjusted; none when only the final one is left.</summary>
    private InstalmentState? Coming(DemoGroup group, Loan loan) => Ledger(group, loan).StateOn(world.Today).Instalments.SkipLast(1)
        .FirstOrDefault(one => one.Left.IsPositive && one.AdjustedOn > world.Today.AddMonths(1));

    private LoanEvent Record(
        DemoGroup group, Loan loan, PortalUser by, (DateOnly On, string Reason, string Form) what, Func<Guid, LoanContract, EventPaper, LoanEvent> make)
    {
        var happened = make(_random.Key(), Contract(group, loan), Paper(by, what.On, what.Reason, what.Form));
        Keep(loan, Ledger(group, loan).Record(happened, world.Today), happened);
        return happened;
    }

    private void Undo(DemoGroup group, Loan loan, LoanEvent undone)
    {
        var (id, paper) = (_random.Key(), Paper(group.LeaderAccount, world.Today, "Hộ đã về, chỉ đi làm mướn xa", "Phiếu báo"));
        var ledger = Ledger(group, loan).Undo(undone.Id, id, paper, world.Today);
        Keep(loan, ledger, ledger.Events.Single(one => one.Id == id));
    }

    private void Keep(Loan loan, LoanLedger ledger, LoanEvent happened)
    {
        world.LoanEvents.Add(happened);
        loan.Foresee(LoanOutlook.Of(ledger));
    }

    private EventPaper Paper(PortalUser by, DateOnly on, string reason, string form) => new(
        on, reason, string.Create(CultureInfo.InvariantCulture, $"{form} số {_random.Between(1, 90)}"),
        on.ToDateTime(new TimeOnly(3, _random.Below(60)), DateTimeKind.Utc), by.Id, by.FullName);

    private LoanContract Contract(DemoGroup group, Loan loan) => LoanContract.Of(
        loan, world.Reference.Policy, group.Hamlet.Point.SessionDay, loan.ProgrammeId == world.Reference.Programme("NOXH").Id);

    private LoanLedger Ledger(DemoGroup group, Loan loan) => new(
        Contract(group, loan), LedgerPolicy.On(world.Reference.Policy, world.Today, new HolidayCalendar([])),
        world.LoanEvents.Where(one => one.LoanId == loan.Id), loan.Balance);
}
