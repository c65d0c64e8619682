using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of officials who attend meetings.</summary>
public static class OfficialRoleTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this OfficialRole role) => role switch
    {
        OfficialRole.CreditOfficer => "Cán bộ tín dụng NHCSXH",
        OfficialRole.MassOrganisation => "Hội đoàn thể nhận ủy thác",
        OfficialRole.HamletBoard => "Ban lãnh đạo ấp",
        OfficialRole.CommuneAuthority => "Chính quyền xã",
        OfficialRole.Other => "Khách mời khác",
        _ => "Đại biểu",
    };
}
