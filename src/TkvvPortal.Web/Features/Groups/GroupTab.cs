namespace TkvvPortal.Web.Features.Groups;

/// <summary>A part of a group's page, named in the address.</summary>
public sealed record GroupTab(string Key, string Title)
{
    public static readonly GroupTab Members = new("", "Tổ viên");
    public static readonly GroupTab Meetings = new("hop", "Cuộc họp");
    public static readonly GroupTab Sheets = new("bang-ke", "Bảng kê");
    public static readonly GroupTab Scores = new("diem", "Chấm điểm");
    public static readonly GroupTab Loans = new("mon-vay", "Món vay");
    public static readonly GroupTab History = new("lich-su", "Lịch sử");
    public static readonly GroupTab Papers = new("ho-so", "Hồ sơ");
    public static readonly IReadOnlyList<GroupTab> All = [Members, Loans, Sheets, Meetings, Scores, Papers, History];

    /// <summary>The part of an address; an unknown one is the members.</summary>
    public static GroupTab Of(string? key) => All.FirstOrDefault(tab => tab.Key == key) ?? Members;

    public string Query => Key.Length == 0 ? "" : "?phan=" + Key;
}
