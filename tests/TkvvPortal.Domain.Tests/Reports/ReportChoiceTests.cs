using TkvvPortal.Domain.Reports;

namespace TkvvPortal.Domain.Tests.Reports;

/// <summary>A report gives what it offers, and says what it does not know.</summary>
public sealed class ReportChoiceTests
{
    [Fact]
    public void Columns_come_in_the_order_of_the_report()
    {
        Assert.Equal(["a", "c"], ReportChoice.Columns(["c", "a"], ["a", "b", "c"], ["b"]));
        Assert.Equal(["b"], ReportChoice.Columns([], ["a", "b", "c"], ["b"]));
        Refused.By(ReportRules.ColumnIsKnown, "cot", () => ReportChoice.Columns(["a", "x"], ["a"], ["a"]));
    }

    [Fact]
    public void A_grouping_is_one_of_those_offered()
    {
        Assert.Equal("xa", ReportChoice.Grouping(null, ["xa", "hoi"]));
        Assert.Equal("hoi", ReportChoice.Grouping("hoi", ["xa", "hoi"]));
        Refused.By(ReportRules.GroupingIsKnown, "nhom", () => ReportChoice.Grouping("huyen", ["xa", "hoi"]));
    }

    [Fact]
    public void A_report_is_narrowed_to_what_one_sees()
    {
        ReportChoice.Narrow(true, "Tổ", "to");
        Refused.By(ReportRules.NarrowedToWhatOneSees, "to", () => ReportChoice.Narrow(false, "Tổ", "to"));
    }
}
