using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members;

namespace TkvvPortal.Domain.Tests.Loans.Checks;

public sealed class UseCheckSheetTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly Guid Group = Guid.CreateVersion7();
    private static readonly Signature By = new(new DateTime(2026, 11, 25, 3, 0, 0, DateTimeKind.Utc), Guid.CreateVersion7(), "Trần Thị Hội");
    private static readonly UseCheckFinding Right = new(new Vnd(50_000_000), new Vnd(50_000_000), new Vnd(50_000_000), Vnd.Zero, "Nuôi bò", "Tốt", "");

    [Fact]
    public void A_visit_keeps_all_its_lines_on_one_sheet()
    {
        var sheet = Record([Line(0, Lent()), Line(2, Lent())]);

        Assert.Equal((Group, Today, "Nguyễn Văn A", "Bé", By.UserName), (sheet.GroupId, sheet.CheckedOn, sheet.CheckedBy, sheet.Witness, sheet.RecordedByName));
        Assert.Equal([sheet.Id, sheet.Id], sheet.Checks.Select(check => check.SheetId));
    }

    [Fact]
    public void Something_is_checked() => Refused(UseCheckRules.SomethingIsChecked, "", () => Record([]));

    [Fact]
    public void A_loan_is_of_the_group_and_stands_on_one_line()
    {
        var loan = Lent();

        Refused(UseCheckRules.LoanIsOnceOfGroup, "Rows[3].RightUse", () => Record([Line(0, loan), Line(3, loan)]));
        Refused(UseCheckRules.LoanIsOnceOfGroup, "Rows[1].RightUse", () => Record([Line(0, loan), Line(1, null)]));
        Refused(UseCheckRules.LoanIsOnceOfGroup, "Rows[1].RightUse", () => Record([Line(0, loan), Line(1, Lent(Guid.CreateVersion7()))]));
    }

    [Fact]
    public void Every_wrong_line_is_named_at_its_row_and_the_visit_at_its_own_field()
    {
        Refused(UseCheckRules.UseIsWithinReceipt, "Rows[4].RightUse", () => Record([Line(0, Lent()), Line(4, Lent(), Right with { RightUse = new Vnd(50_000_001) })]));
        Refused(UseCheckRules.WrongUseIsExplained, "Rows[1].Measure", () => Record([Line(1, Lent(), Right with { RightUse = Vnd.Zero, WrongUse = new Vnd(1) })]));
        Refused(UseCheckRules.CheckIsInOrder, "Rows[0].RightUse", () => Record([Line(0, Lent())], on: new DateOnly(2026, 3, 9)));
        Refused(UseCheckRules.CheckIsInOrder, "CheckedOn", () => Record([Line(0, Lent()), Line(1, Lent())], on: Today.AddDays(1)));
        Refused(UseCheckRules.CheckerIsNamed, "CheckedBy", () => Record([Line(0, Lent()), Line(1, Lent())], by: " "));
    }

    [Fact]
    public void A_check_goes_along_with_its_loan()
    {
        var check = Record([Line(0, Lent())]).Checks[0];
        var stay = new Membership(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Today);

        check.MoveTo(stay);

        Assert.Equal((stay.GroupId, stay.Id), (check.GroupId, check.MembershipId));
    }

    private static void Refused(Rule rule, string field, Action act)
    {
        var refusal = Assert.Single(Assert.Throws<RuleViolationsException>(act).Violations);
        Assert.Equal((rule.Id, field), (refusal.Rule.Id, refusal.Field));
    }

    private static UseCheckSheet Record(List<UseCheckLine> lines, DateOnly? on = null, string by = "Nguyễn  Văn A") =>
        UseCheckSheet.Record((Guid.CreateVersion7(), Group), (on ?? Today, by, "Bé"), lines, By, Today);

    private static UseCheckLine Line(int row, Loan? loan, UseCheckFinding? finding = null) => new(row, loan, finding ?? Right);

    private static Loan Lent(Guid? group = null) => Loan.Disburse(
        Guid.CreateVersion7(), group ?? Group, Guid.CreateVersion7(), "6600000000000012", Guid.CreateVersion7(), new InterestRate(6.6m),
        new DisbursementTerms(new DateOnly(2026, 3, 10), new Vnd(50_000_000), new DateOnly(2031, 3, 10), 6));
}
