using TkvvPortal.Domain.Reconciliation;

namespace TkvvPortal.Domain.Tests.Reconciliation;

public sealed class ReconciliationDifferenceTests
{
    private readonly ReconciliationDifference _difference;

    public ReconciliationDifferenceTests()
    {
        var list = Lists.New();
        _difference = list.Enter(list.Agrees(0) with { Principal = Vnd.Zero, Cause = DifferenceCause.Misappropriated, Note = "Đã đưa tiền cho người khác" })[0];
    }

    [Fact]
    public void Somebody_clears_it_until_a_day_by_a_measure()
    {
        Refused.By(ReconciliationRules.SomebodyFollowsUp, "OwnerName", () => _difference.Agree(" ", Lists.Today, "Thu hồi"));

        _difference.Agree("Trần Văn Út", Lists.Today.AddDays(5), "Thu hồi trong tháng");

        Assert.Equal(("Trần Văn Út", Lists.Today.AddDays(5), "Thu hồi trong tháng"), (_difference.OwnerName, _difference.Deadline, _difference.Measure));
    }

    [Fact]
    public void It_is_cleared_once_with_a_word()
    {
        var stamp = SheetBuilder.Stamp(Lists.Today);
        Refused.By(ReconciliationRules.ClearingHasResult, "Result", () => _difference.Clear(null, stamp));

        _difference.Clear("Đã nộp lại đủ", stamp);

        Assert.Equal(Lists.Today, _difference.ClearedOn);
        Refused.By(ReconciliationRules.ClearedOnce, "", () => _difference.Clear("Lần nữa", stamp));
        Refused.By(ReconciliationRules.ClearedOnce, "", () => _difference.Agree("Ai đó", Lists.Today, null));
    }
}
