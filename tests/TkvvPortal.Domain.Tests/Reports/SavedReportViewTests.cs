using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Reports;

namespace TkvvPortal.Domain.Tests.Reports;

/// <summary>A saved view has a name of its own and an owner.</summary>
public sealed class SavedReportViewTests
{
    private static readonly Guid Owner = Guid.CreateVersion7();
    private static readonly RecordStamp By = new(new(2026, 11, 23), new DateTime(2026, 11, 23, 3, 0, 0, DateTimeKind.Utc), Owner, "Danh Thị Lan");

    [Fact]
    public void A_view_keeps_what_was_chosen_and_by_whom()
    {
        var view = Save("  Thu lãi  theo Hội ", isShared: false);

        Assert.Equal(
            ("Thu lãi theo Hội", "thu-lai", "?nhom=hoi", "Danh Thị Lan", new DateOnly(2026, 11, 23)),
            (view.Name, view.Report, view.Query, view.OwnerName, view.SavedOn));
    }

    [Fact]
    public void A_view_is_the_owners_unless_it_is_shared()
    {
        var other = Guid.CreateVersion7();

        Assert.Equal((true, false), (Save("A", isShared: false).IsFor(Owner), Save("A", isShared: false).IsFor(other)));
        Assert.Equal((true, true), (Save("A", isShared: true).IsFor(Owner), Save("A", isShared: true).IsFor(other)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void A_view_has_a_name(string? name) => Refused.By(ReportRules.ViewIsNamed, "Name", () => Save(name, isShared: false));

    [Fact]
    public void A_name_is_not_longer_than_a_line() => Refused.By(ReportRules.ViewIsNamed, "Name", () => Save(new string('a', 101), isShared: false));

    [Fact]
    public void A_name_is_given_once() => Refused.By(ReportRules.ViewNameIsOwn, "Name", () => Save("THU LÃI", isShared: true, "Dư nợ", "Thu lãi"));

    private static SavedReportView Save(string? name, bool isShared, params string[] others) =>
        SavedReportView.Save(Guid.CreateVersion7(), name, ("thu-lai", "?nhom=hoi"), isShared, others, By);
}
