using TkvvPortal.Data;
using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Users;

/// <summary>What the list of accounts was asked for, as it stands in the address.</summary>
public sealed class UserFilter
{
    /// <summary>The states an account can be looked for by: address and words.</summary>
    public static readonly IReadOnlyDictionary<string, string> States = new Dictionary<string, string>
    {
        ["dang-dung"] = "Đang dùng", ["da-khoa"] = "Đã khóa", ["chua-phan-cong"] = "Chưa phân công", ["chua-doi-mat-khau"] = "Chưa đổi mật khẩu cấp tạm",
    };

    private const int LongestSearch = 100;
    private const int MostWords = 8;

    /// <summary>Words of the user name without diacritics, or of the full name as written.</summary>
    public string? Tim { get; set; }

    /// <summary>Role.</summary>
    public PortalRole? Vai { get; set; }

    /// <summary>State, one of <see cref="States"/>.</summary>
    public string? Tt { get; set; }

    /// <summary>Whether nothing was asked for.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Tim) && Vai is null && string.IsNullOrEmpty(Tt);

    /// <summary>The accounts that fit.</summary>
    public IQueryable<PortalUser> Apply(PortalDbContext db, IQueryable<PortalUser> users, DateOnly today)
    {
        if (Vai is { } role)
            users = users.Where(user => user.Role == role);
        users = Tt switch
        {
            "dang-dung" => users.Where(user => user.IsActive),
            "da-khoa" => users.Where(user => !user.IsActive),
            "chua-phan-cong" => users.Where(user => user.Role != PortalRole.Administrator
                && !db.Assignments.Any(a => a.UserId == user.Id && a.ValidFrom <= today && (a.ValidTo == null || a.ValidTo >= today))),
            "chua-doi-mat-khau" => users.Where(user => user.MustChangePassword),
            _ => users,
        };
        var text = Tim?.Length > LongestSearch ? Tim[..LongestSearch] : Tim;
        foreach (var typed in (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            var (folded, capital) = (VietnameseText.Fold(typed).ToUpperInvariant(), char.ToUpper(typed[0]) + typed[1..].ToLower());
            users = users.Where(user => user.NormalizedUserName!.Contains(folded) || user.FullName.Contains(typed) || user.FullName.Contains(capital));
        }

        return users;
    }
}
