using TkvvPortal.Domain.PolicyDocuments;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.PolicyDocuments;

/// <summary>A text says who issued what when, and what to tell members.</summary>
public sealed class PolicyDocumentTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly RecordStamp By = new(Today, new DateTime(2026, 11, 20, 3, 0, 0, DateTimeKind.Utc), Guid.CreateVersion7(), "Tăng Mỹ Hương");
    private static readonly DocumentText Text = new("12/QĐ", Today, "NHCSXH", "Mức vay mới", "Từ tháng sau mức vay là 50 triệu đồng.");

    [Fact]
    public void A_complete_text_is_published()
    {
        var document = PolicyDocument.Publish(Guid.CreateVersion7(), Text with { Title = "  Mức  vay mới " }, null, By);

        Assert.Equal(("12/QĐ", "Mức vay mới", Today, "Tăng Mỹ Hương", null), (document.Number, document.Title, document.PublishedOn, document.PublishedByName, document.FileName));
    }

    [Fact]
    public void What_is_missing_is_named_at_its_field()
    {
        Refused.By(DocumentRules.IsDescribed, "Number", () => Publish(Text with { Number = " " }));
        Refused.By(DocumentRules.IsDescribed, "Issuer", () => Publish(Text with { Issuer = null }));
        Refused.By(DocumentRules.IsDescribed, "Title", () => Publish(Text with { Title = "" }));
        Refused.By(DocumentRules.IsDescribed, "Summary", () => Publish(Text with { Summary = "" }));
    }

    [Fact]
    public void It_was_issued_today_or_before()
    {
        Refused.By(DocumentRules.IssuedInThePast, "IssuedOn", () => Publish(Text with { IssuedOn = Today.AddDays(1) }));
        Refused.By(DocumentRules.IssuedInThePast, "IssuedOn", () => Publish(Text with { IssuedOn = null }));
    }

    [Fact]
    public void A_group_hears_it_once_and_until_then_the_tick_comes_off()
    {
        var audience = new DocumentAudience(Guid.CreateVersion7(), Guid.CreateVersion7());
        audience.ExplainAt(Guid.CreateVersion7(), true);
        audience.ExplainAt(Guid.CreateVersion7(), false);
        Assert.Null(audience.MeetingId);
        var meeting = Guid.CreateVersion7();
        audience.ExplainAt(meeting, true);

        audience.Count(Today, By);

        Assert.Equal((meeting, Today, "Tăng Mỹ Hương"), (audience.MeetingId, audience.ExplainedOn, audience.ExplainedByName));
        Refused.By(DocumentRules.IsExplainedOnce, "", () => audience.ExplainAt(meeting, false));
    }

    [Fact]
    public void It_is_for_somebody_and_is_published_once()
    {
        var document = PolicyDocument.Publish(Guid.CreateVersion7(), Text, null, By);
        var groups = new[] { Guid.CreateVersion7(), Guid.CreateVersion7() };

        Assert.Equal(groups, DocumentAudience.Of(document, groups).Select(audience => audience.GroupId));
        Refused.By(DocumentRules.HasAudience, "Commune", () => DocumentAudience.Of(document, []));
        document.RefuseTwice(null);
        Refused.By(DocumentRules.IsPublishedOnce, "Number", () => document.RefuseTwice(Today));
    }

    private static void Publish(DocumentText text) => PolicyDocument.Publish(Guid.CreateVersion7(), text, null, By);
}
