using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>What every act in the life of a group is recorded with: its day, its papers and, where a rule is passed, the reason.</summary>
public abstract class ActForm : IVersionedForm
{
    public Guid Id { get; set; }

    public Guid Version { get; set; }

    [Required, Display(Name = "ngày có hiệu lực")]
    public DateOnly? On { get; set; }

    [Required, StringLength(100), Display(Name = "số biên bản")]
    public string? Minutes { get; set; }

    [Required, Display(Name = "ngày biên bản")]
    public DateOnly? MinutesOn { get; set; }

    [StringLength(100), Display(Name = "số văn bản chấp thuận")]
    public string? Approval { get; set; }

    [Display(Name = "ngày văn bản chấp thuận")]
    public DateOnly? ApprovedOn { get; set; }

    [StringLength(1000), Display(Name = "lý do ngoại lệ")]
    public string? ExceptionReason { get; set; }

    public Papers Papers => new(Minutes, MinutesOn, Approval, ApprovedOn);

    /// <summary>The form as it is first shown: a key of its own, and today.</summary>
    public static T New<T>(DateOnly today)
        where T : ActForm, new() => new() { Id = Guid.CreateVersion7(), On = today };
}

/// <summary>A page of an act on a group.</summary>
public interface IActPage
{
    ActHead Head { get; }
}
