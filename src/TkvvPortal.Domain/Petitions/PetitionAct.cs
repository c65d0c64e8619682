namespace TkvvPortal.Domain.Petitions;

/// <summary>What was done about an opinion.</summary>
public enum PetitionAct
{
    /// <summary>Giao người trả lời, chuyển cấp, đổi hạn.</summary>
    Assigned = 1,

    /// <summary>Nhận xử lý.</summary>
    Started = 2,

    /// <summary>Trả lời.</summary>
    Answered = 3,

    /// <summary>Đọc lại cho Tổ.</summary>
    ReadOut = 4,

    /// <summary>Gộp vào ý kiến khác.</summary>
    Merged = 5,
}
