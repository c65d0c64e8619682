using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>An act by which a board is elected: what is declared of the two has no answer until somebody gives one.</summary>
public abstract class BoardForm : ActForm
{
    [Required(ErrorMessage = "Hãy trả lời: hai người có quan hệ vợ chồng, ruột thịt không?"), Display(Name = "quan hệ gia đình")]
    public bool? AreKin { get; set; }

    [Required(ErrorMessage = "Hãy trả lời: có ai là ủy viên Ban Thường vụ Hội cấp xã không?"), Display(Name = "Ban Thường vụ Hội")]
    public bool? SitOnCommittee { get; set; }

    [Required(ErrorMessage = "Hãy trả lời: có ai điều hành tổ vay vốn của ngân hàng khác không?"), Display(Name = "ngân hàng khác")]
    public bool? ServeOtherBank { get; set; }

    /// <summary>What was declared; a method, because validation reads every property before it knows that all are answered.</summary>
    public BoardDeclaration Declare() => new(AreKin!.Value, SitOnCommittee!.Value, ServeOtherBank!.Value);
}
