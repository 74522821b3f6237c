package kuaizhuang.register;

import java.util.List;
import java.util.Locale;

/// What a column of a register is for, and the headers by which it is known if nobody names it.
public enum Role {
    PLACE("place", "county", "区县", "县", "县区", "地区", "行政区划代码", "行政区划", "区划代码", "county_code"),
    GROUP("group", "prefecture", "地级市", "市", "地市"),
    INDUSTRY("industry", "product", "sector", "行业", "行业代码", "产品", "industry_code"),
    WORKERS("workers", "staff", "employees", "employment", "从业人数", "从业人员", "员工数", "职工人数", "年末从业人员"),
    SALES("sales", "revenue", "output", "turnover", "销售额", "营业收入", "主营业务收入", "产值", "工业总产值"),
    LON("lon", "longitude", "lng", "x", "经度"),
    LAT("lat", "latitude", "y", "纬度"),
    YEAR("year", "年份", "年度", "年"),
    FIRM("firm", "id", "firm_id", "企业代码", "统一社会信用代码", "法人代码", "组织机构代码"),
    WEIGHT("weight", "权重");

    private final List<String> headers;

    Role(String... headers) {
        this.headers = List.of(headers);
    }

    /// Headers that mean this role, the most common first.
    List<String> headers() {
        return headers;
    }

    /// The option and the key of a mapping file.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isNeeded() {
        return this == PLACE || this == INDUSTRY;
    }
}
