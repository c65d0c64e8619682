using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Web.Features.Parameters;

/// <summary>What is entered for a parameter and for a rate alike.</summary>
public class DatedForm
{
    [Required, Display(Name = "ngày hiệu lực")]
    public DateOnly? EffectiveFrom { get; set; }

    [Required, StringLength(256), Display(Name = "văn bản nguồn")]
    public string? Source { get; set; }

    [StringLength(256), Display(Name = "Lý do nhập muộn")]
    public string? Reason { get; set; }

    /// <summary>As the domain takes it; the form is valid.</summary>
    public DatedChange ToChange() => new(EffectiveFrom!.Value, Source!, Reason);
}

/// <summary>The common fields of a form, with the first day they take.</summary>
public sealed record DatedFields(DatedForm Form, DateOnly Earliest);
