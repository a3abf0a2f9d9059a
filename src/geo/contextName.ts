/** Peoples named in the full names of autonomous places; the longer first where one begins another. */
const AUTONOMOUS =
  /^(.{2,}?)(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺)族|各族)*自治[州县区]$/;

const ORDINARY = /^(.{2,})[省市州盟区县]$/;

/**
 * The short form of a place's full name: 凉山彝族自治州 → 凉山, 彭水苗族土家族自治县 → 彭水, 万州区 → 万州.
 *
 * returns  the name as it is where less than two characters would be left (忠县)
 */
export function contextName(name: string): string {
  return AUTONOMOUS.exec(name)?.[1] ?? ORDINARY.exec(name)?.[1] ?? name;
}
