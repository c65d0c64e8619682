using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Places;

namespace TkvvPortal.Web.Features.Places;

/// <summary>What every change of a place needs: the first day and the document.</summary>
public class PlaceForm
{
    [Required, Display(Name = "ngày hiệu lực")]
    public DateOnly? EffectiveOn { get; set; }

    [Required, StringLength(256), Display(Name = "văn bản")]
    public string? Source { get; set; }

    /// <summary>As the domain takes it; the form is valid.</summary>
    public PlaceChange ToChange() => new(EffectiveOn!.Value, Source!);
}

/// <summary>The common fields of a form, with the first day they take.</summary>
public sealed record PlaceFields(PlaceForm Form, DateOnly Earliest);
