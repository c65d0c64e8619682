using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Members;

/// <summary>Changes identity number, phone and address of a member. What is not typed anew stays as it is: the form never shows it in full.</summary>
public sealed class EditContact(PortalDbContext db, MemberHeads heads) : IUseCase
{
    private const int Shared = 2;

    public sealed record Page(MemberHead Head, Form Form);

    public sealed class Form
    {
        [StringLength(20), Display(Name = "Số định danh mới")]
        public string? NationalId { get; set; }

        [StringLength(32), Display(Name = "Số điện thoại mới")]
        public string? Phone { get; set; }

        [Display(Name = "bỏ số điện thoại")]
        public bool HasNoPhone { get; set; }

        [StringLength(256), Display(Name = "Địa chỉ")]
        public string? Address { get; set; }
    }

    /// <summary>The page; null when the member does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null) =>
        await heads.FindAsync(code) is { } head ? new Page(head, posted ?? new Form { Address = head.Address }) : null;

    /// <summary>Saves and says what to look at; null when the member does not exist for the person. Throws TK-157 and TK-158.</summary>
    public async Task<string?> HandleAsync(string code, Form form)
    {
        var person = await db.Members.SingleOrDefaultAsync(one => one.CustomerCode == code);
        if (person is null)
            return null;
        person.Contact(
            string.IsNullOrWhiteSpace(form.NationalId) ? person.NationalId : form.NationalId,
            form.HasNoPhone ? null : string.IsNullOrWhiteSpace(form.Phone) ? person.Phone : form.Phone,
            form.Address ?? "");
        await db.SaveChangesAsync();
        return "Đã lưu thông tin liên hệ." + await RemarkAsync(person.Id, person.NationalId, person.Phone);
    }

    /// <summary>Numbers that several people share are told, not refused: families share a phone, and files hold errors.</summary>
    private async Task<string> RemarkAsync(Guid id, string? nationalId, string? phone)
    {
        var same = await db.Members.CountAsync(other => other.Id != id && nationalId != null && other.NationalId == nationalId);
        var sharing = await db.Members.CountAsync(other => other.Id != id && phone != null && other.Phone == phone);
        return (same > 0 ? $" Lưu ý: {same} tổ viên khác có cùng số định danh." : "")
            + (sharing >= Shared ? $" Lưu ý: {sharing} tổ viên khác dùng chung số điện thoại này." : "");
    }
}
