using TkvvPortal.Domain.Reconciliation;

namespace TkvvPortal.Domain.Tests.Reconciliation;

public sealed class ReconciliationListTests
{
    private readonly ReconciliationList _list = Lists.New();

    [Fact]
    public void What_agrees_and_is_signed_is_done_without_a_difference()
    {
        Assert.Empty(_list.Enter(_list.Agrees(0)));

        var line = _list.Lines[0];
        Assert.Equal((true, line.Principal, line.Interest, line.Deposit), (line.IsMatched, line.BookPrincipal!.Value, line.BookInterest!.Value, line.BookDeposit));
        Assert.Null(_list.Lines[1].DoneOn);
    }

    [Fact]
    public void A_difference_is_shown_with_its_sign_and_followed_up()
    {
        var difference = Assert.Single(_list.Enter(
            _list.Agrees(0) with { Interest = new Vnd(5_000), Deposit = new Vnd(1_000), Cause = DifferenceCause.NotBookedYet, Note = " Nộp ngày phiên " }));

        var line = _list.Lines[0];
        Assert.Equal((new Vnd(0), new Vnd(-15_000), new Vnd(300)), (line.PrincipalDifference, line.InterestDifference, line.DepositDifference));
        Assert.Equal((line.Id, "Nộp ngày phiên", Lists.Today.AddDays(30)), (difference.LineId, line.Note, difference.Deadline));
    }

    [Fact]
    public void A_customer_who_was_not_met_needs_no_signature_but_a_word_and_is_followed_up()
    {
        var missing = _list.Agrees(1) with { Cause = DifferenceCause.NotMet, IsSigned = false };
        Refused.ByAll(() => _list.Enter(missing), (ReconciliationRules.CauseIsTold, "Rows[1].Note"));

        Assert.Single(_list.Enter(missing with { Note = "Đi làm xa" }));
        Assert.Null(_list.Lines[1].BookPrincipal);
    }

    [Fact]
    public void Every_wrong_row_is_named_and_nothing_is_entered()
    {
        Refused.ByAll(
            () => _list.Enter(
                _list.Agrees(0) with { Principal = new Vnd(-1) },
                _list.Agrees(1) with { IsSigned = false, Interest = new Vnd(1), Cause = DifferenceCause.NotMet, Note = "Vắng" }),
            (ReconciliationRules.AmountIsNotNegative, "Rows[0].Principal"), (ReconciliationRules.DifferenceHasCause, "Rows[0].Cause"), (ReconciliationRules.DifferenceHasCause, "Rows[1].Cause"));
        Refused.ByAll(() => _list.Enter(_list.Agrees(0) with { IsSigned = false }, _list.Agrees(1)), (ReconciliationRules.CustomerSigns, "Rows[0].IsSigned"));
        Assert.All(_list.Lines, line => Assert.Null(line.DoneOn));
    }

    [Fact]
    public void The_day_is_that_of_the_list_or_later_and_not_ahead()
    {
        Refused.ByAll(
            () => _list.Enter([_list.Agrees(0)], SheetBuilder.Stamp(Lists.Today.AddDays(-1)), Lists.Today.AddDays(30)), (ReconciliationRules.DayIsPast, "DoneOn"));
    }

    [Fact]
    public void A_list_is_confirmed_when_every_line_has_a_result_and_then_closed_until_it_is_opened_again()
    {
        var stamp = SheetBuilder.Stamp(Lists.Today);
        _list.Enter(_list.Agrees(0));
        Refused.By(ReconciliationRules.EveryLineHasResult, "", () => _list.Confirm(stamp));
        _list.Enter(_list.Agrees(1));
        _list.Confirm(stamp);

        Refused.By(ReconciliationRules.ListIsOpen, "", () => _list.Confirm(stamp));
        Refused.By(ReconciliationRules.ListIsOpen, "", () => _list.Enter(_list.Agrees(1)));
        Refused.By(ReconciliationRules.ReopeningHasReason, "Reason", () => _list.Reopen(" "));
        _list.Reopen("Nhầm một hộ");
        Assert.Empty(_list.Enter(_list.Agrees(1)));
    }

    [Fact]
    public void A_difference_that_is_corrected_to_another_one_is_not_followed_up_twice()
    {
        var differs = _list.Agrees(0) with { Interest = new Vnd(5_000), Cause = DifferenceCause.WrongEntry, Note = "Nhầm" };
        _list.Enter(differs);

        Assert.Empty(_list.Enter(differs with { Interest = new Vnd(6_000) }));
        Assert.Equal(new Vnd(-14_000), _list.Lines[0].InterestDifference);
    }
}
