using TkvvPortal.Domain.Files;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.PolicyDocuments;

/// <summary>Văn bản chính sách that groups are to hear at their meetings (origin article: "triển khai văn bản mới").</summary>
public sealed class PolicyDocument
{
    private PolicyDocument()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <summary>Số, ký hiệu.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Ngày ban hành.</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>Cơ quan ban hành.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>Trích yếu.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What members are told, in plain words.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>The name of the file; none when there is only the text.</summary>
    public string? FileName { get; private set; }

    /// <summary>What the file is.</summary>
    public FileKind? FileKind { get; private set; }

    /// <summary>The digest of the file, in hex.</summary>
    public string? FileSha256 { get; private set; }

    /// <summary>The day it was given to the groups.</summary>
    public DateOnly PublishedOn { get; private set; }

    /// <summary>Who gave it to the groups.</summary>
    public string PublishedByName { get; private set; } = "";

    /// <summary>Publishes a text; throws TK-400 or TK-401.</summary>
    public static PolicyDocument Publish(Guid id, DocumentText text, CheckedFile? file, RecordStamp by)
    {
        if (text.IssuedOn is not { } issued || issued > by.On)
            throw new RuleViolationException(DocumentRules.IssuedInThePast, by.On) { Field = nameof(IssuedOn) };
        return new PolicyDocument
        {
            Id = id,
            Number = Named(text.Number, nameof(Number)),
            IssuedOn = issued,
            Issuer = Named(text.Issuer, nameof(Issuer)),
            Title = Named(text.Title, nameof(Title)),
            Summary = Named(text.Summary, nameof(Summary)),
            FileName = file?.Name,
            FileKind = file?.Kind,
            FileSha256 = file?.Sha256,
            PublishedOn = by.On,
            PublishedByName = by.UserName,
        };
    }

    /// <summary>Throws TK-404 when the same text was published before.</summary>
    public void RefuseTwice(DateOnly? publishedBefore)
    {
        if (publishedBefore is { } day)
            throw new RuleViolationException(DocumentRules.IsPublishedOnce, Number, day) { Field = nameof(Number) };
    }

    private static string Named(string? text, string field) => string.IsNullOrWhiteSpace(text)
        ? throw new RuleViolationException(DocumentRules.IsDescribed) { Field = field }
        : VietnameseText.Clean(text);
}

/// <summary>A text as entered.</summary>
/// <param name="Number">Số, ký hiệu.</param>
/// <param name="IssuedOn">Ngày ban hành.</param>
/// <param name="Issuer">Cơ quan ban hành.</param>
/// <param name="Title">Trích yếu.</param>
/// <param name="Summary">What members are told.</param>
public sealed record DocumentText(string? Number, DateOnly? IssuedOn, string? Issuer, string? Title, string? Summary);
