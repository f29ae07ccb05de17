#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <float.h>
#include <math.h>
#include <stdint.h>
#pragma GCC visibility push(hidden)
#if defined(__clang__) || defined(__GNUC__)
#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#else
#define LIKELY(x)   (x)
#define UNLIKELY(x) (x)
#endif
#define N_TARGET 1
#define MAX_N_CLASS 1
union Entry {
  int missing;
  double fvalue;
  int qvalue;
};
int32_t get_num_target(void);
void get_num_class(int32_t* out);
int32_t get_num_feature(void);
const char* get_threshold_type(void);
const char* get_leaf_output_type(void);
void predict(union Entry* data, int pred_margin, double* result);
void postprocess(double* result);
static const int32_t num_class[] = {  1, };
int32_t get_num_target(void) {
  return N_TARGET;
}
void get_num_class(int32_t* out) {
  for (int i = 0; i < N_TARGET; ++i) {
    out[i] = num_class[i];
  }
}
int32_t get_num_feature(void) {
  return 42;
}
const char* get_threshold_type(void) {
  return "float64";
}
const char* get_leaf_output_type(void) {
  return "float64";
}
void predict(union Entry* data, int pred_margin, double* result) {
  unsigned int tmp;
  if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.23114969500692642) ) ) {
    if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.410764414996102889) ) ) {
      if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.139814174560710186) ) ) {
        if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)7.274932980232637014) ) ) {
          if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.1210508245141509592) ) ) {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.798492987316020475) ) ) {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-1.621249217452682245) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)3.166310682475771188) ) ) {
                  result[0] += 12.695531732007485;
                } else {
                  result[0] += 12.427187187583282;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.1776169773902868676) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.2314996990184141068) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.04724786167708616702) ) ) {
            if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.0340042001425341911) ) ) {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.07927341572581006468) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.08390086224426324124) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.795338186723969609) ) ) {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.010829086922563125) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1805566338050055841) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1697058925599639612) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)3.084665354833850071) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.5696119530789190977) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.1387367466938096983) ) ) {
        if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)5.94928646699600705) ) ) {
          if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.2003506936261740257) ) ) {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.276004797131273738) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)3.733229793214321468) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.3444761215420278355) ) ) {
      if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)1.012913445443330396) ) ) {
        if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.4957238915570540416) ) ) {
          if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.77796947403078065) ) ) {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.396210967078915566) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)5.129036815936816041) ) ) {
            if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.8494404105277344463) ) ) {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)3.839358402407436976) ) ) {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)2.871787936124626128) ) ) {
                  result[0] += 15.342839550947838;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.01870793748437643567) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.3431369789243297608) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.6328763160174810665) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.9947316415779657861) ) ) {
                  result[0] += 14.89639319988985;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1563030742836664655) ) ) {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.5600969560010657933) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)1.799061491328940665) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.2481188686745724181) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.120953331970822503) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6478933775330659728) ) ) {
          if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.477617966171740016) ) ) {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.6820490703654282783) ) ) {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)4.931725092976734004) ) ) {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.348541831094189014) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)12.61502390173833987) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.01606435126428007454) ) ) {
                  result[0] += 12.116888542066473;
                } else {
                  result[0] += 11.023664553973461;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.8836268319118113501) ) ) {
            if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)2.322035150590038732) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.9687671450905088744) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.6329821753907277637) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.911001013061871201) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 13.590538990498956;
                }
              }
            } else {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.3153553390502342735) ) ) {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)20.81179977705373574) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.260189820925518012) ) ) {
    if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8717557464922958133) ) ) {
      if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.150358589244991681) ) ) {
        if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.2305240746049728173) ) ) {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.3981634074674632595) ) ) {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.7694397060800181043) ) ) {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.2990547398166193416) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.139969203035824219) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.7261246235933170867) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.6371064100198468028) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.05510021184011926199) ) ) {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.7336774975571876967) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.9052576681231987443) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 14.854267314270619;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.4856551289187920339) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.5578891285955579482) ) ) {
                  result[0] += 11.53553663538496;
                } else {
                  result[0] += 13.887805867394853;
                }
              } else {
                if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.6850958323044367138) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.07471079891352894187) ) ) {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.09098792818431246376) ) ) {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.6591572183377099048) ) ) {
                if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.08826504463007910084) ) ) {
                  result[0] += 11.53553663538496;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)-0.08250301273605264996) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.08571470229978109256) ) ) {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.08857438888101440422) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.03877264156336431011) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.07697394590787720592) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.1533651810780507496) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.4140260028457512509) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)5.341492821614411746) ) ) {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)3.527676606886391397) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.09037199306089061) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2027793395666543652) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.2955509620096993251) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 13.95568965644268;
                }
              }
            } else {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)13.88358228551024531) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2070546496011547166) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 15.342839550947838;
                }
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.1528663892453108464) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.7361738712269426665) ) ) {
        if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.7386375487779546223) ) ) {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)5.458675931273378801) ) ) {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1518057798112098511) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2409324678127395813) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.5335931217550373695) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2504426108824464592) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.2185812740958570366) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)8.420802414616659348) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)2.573865822818239391) ) ) {
        if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)2.16983288534097829) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-4.130712147551211189) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.844449487173090318) ) ) {
      if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.1275730357168116669) ) ) {
        if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2841822211866907866) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.7707142993726145974) ) ) {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4360288014141078805) ) ) {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.1816185998111935207) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.144372271529976448) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.8465777372206090279) ) ) {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.510372573695353049) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 14.320683008337449;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.6141489749552277999) ) ) {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.456847575605001222) ) ) {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.4807875299170206729) ) ) {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.3670907486462255953) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.4531859029751894585) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 11.023664553973461;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.8512179514398882096) ) ) {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.5990950506209852255) ) ) {
                  result[0] += 16.462260747133428;
                } else {
                  result[0] += 12.565879322366916;
                }
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.06594864743134805363) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 15.342839550947838;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.2220914687481614358) ) ) {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2891969383768446811) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.610001296395540904) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)9.615700186113382841) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.0464367105776581704) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.08214891676015452504) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1305946052301375782) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.9963611749534136974) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.6160151338855825998) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.1003884372364344385) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.1162504981884381339) ) ) {
    if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8528451195399606721) ) ) {
      if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)4.091581056002295824) ) ) {
        if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.1086897043813384589) ) ) {
          if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.5998948039368258156) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.7830049836431639543) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)7.296029359327539154) ) ) {
        if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.1217193829948505224) ) ) {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.08316624088819205007) ) ) {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.4591770574755147938) ) ) {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.1393653028034404218) ) ) {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9906645009626274812) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.07789536590076137634) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            } else {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.3655009258536543459) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.05137023461265841084) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.5895148527042854969) ) ) {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.3058802308554290361) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.1954709262334202446) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.04458716697207683322) ) ) {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)2.522754944815452482) ) ) {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)-0.08621842711819718841) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)-0.1400212704394811214) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.05879941430434094257) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.779940837898026817) ) ) {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.04390821613757919101) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.4062835765134947263) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.02902848337949773261) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.3589159707811386268) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.9308787793529725851) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6911158054022012998) ) ) {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.09887071839876858392) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)15.33494364575292046) ) ) {
      if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.2462014299566860631) ) ) {
        if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.6033424833341758386) ) ) {
          if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.8461177087778277706) ) ) {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.8345091686013137444) ) ) {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.6805421021066097031) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2498906830356626974) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.539050349161931619) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.04734720691289216743) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.404209218649705937) ) ) {
                  result[0] += 11.53553663538496;
                } else {
                  result[0] += 10.327020052042847;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)2.947529681053008943) ) ) {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1251375178227281948) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.2650942353565680643) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)9.722278696533084741) ) ) {
            if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3733201956683693257) ) ) {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1570923731544242863) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.4960760824618025699) ) ) {
                  result[0] += 13.590538990498956;
                } else {
                  result[0] += 13.143309288135946;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.1472051121289522646) ) ) {
                  result[0] += 11.53553663538496;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.8052808954498693605) ) ) {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.3887148249233773334) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 13.334385296159002;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.4639250563656683313) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.6348729873663709888) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-1.498592990121879076) ) ) {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4699247590107753503) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.1303323957985476067) ) ) {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.528551395647960498) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.5846591498839387446) ) ) {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.4781204979058447102) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.260751771903892704) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.005151050058186356674) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2245836627044353051) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1803862077416553966) ) ) {
                  result[0] += 14.580970725835817;
                } else {
                  result[0] += 13.508753094994699;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.2653153252481672553) ) ) {
              if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.2367269276949891255) ) ) {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.03061791809495075997) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.706640488004599;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.1986054063903130162) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8516275611372172705) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)4.784055404540227485) ) ) {
        if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.8303401906493397266) ) ) {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8203494011839462807) ) ) {
            if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)15.88005717334229772) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6864625058594566731) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)5.041280406825784155) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.9130542195498757563) ) ) {
    if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)7.258508129543712606) ) ) {
      if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.693094046869036751) ) ) {
        if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)3.26937932234027695) ) ) {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.6707556619216312743) ) ) {
            if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.1779875717273405045) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3924718061697994309) ) ) {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.3280650065309475005) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.150718638611378658) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 15.762377239126874;
                }
              }
            } else {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.7120861217107494756) ) ) {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.7806224954448958142) ) ) {
                  result[0] += 15.622432247401656;
                } else {
                  result[0] += 11.296251627913692;
                }
              } else {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)12.03923521136240993) ) ) {
                  result[0] += 14.67628219427678;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.4129458659710051327) ) ) {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.304676753034197834) ) ) {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.07169151891083352934) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.005379848551006222862) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.6500224869002074746) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3361321640687194856) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3537603453569577727) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)9.135330822678614737) ) ) {
          if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)1.007960792537194505) ) ) {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.7917699158869599962) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.02623840859235887502) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.9493792360484880621) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.3307349364432827787) ) ) {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.5748692514572961709) ) ) {
          if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.2303785077547734206) ) ) {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.3030585145961718352) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6578396636489992622) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.2120084951888834834) ) ) {
            if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.1345014484085494122) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.1030223064552551471) ) ) {
                if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)-2.073505203844616229) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9284601110117871592) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)15.73975923159475165) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.07927842368344244217) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.2439590839336573391) ) ) {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)2.02176368377921456) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)2.654632554326770144) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)3.229534340892429078) ) ) {
          if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1140301099012528963) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.5237035265416636332) ) ) {
      if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.9264059582734057718) ) ) {
        if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.2458314284847219755) ) ) {
          if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.71824817716560907) ) ) {
            if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.008753062466347827364) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.978560523852763264) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.4917554929572969247) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.232013964588674959) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)3.114310699272078153) ) ) {
          if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.06985023640543423784) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.744349801000724121) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)1.748215392715537941) ) ) {
    if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.231657797852339309) ) ) {
      if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)15.40714798330642132) ) ) {
        if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-3.135470885790956341) ) ) {
          if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.2612069259762344053) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.421948280928910846) ) ) {
            if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.6447333669066579453) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.09413062827450181802) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)1.903107536302424352) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 12.695531732007485;
                }
              } else {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7562647088189733413) ) ) {
                  result[0] += 13.04043800349013;
                } else {
                  result[0] += 11.296251627913692;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.2219684375971072432) ) ) {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.006373965317931312886) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.7431757837859412907) ) ) {
                  result[0] += 15.168763059295252;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.535517497060812975) ) ) {
                  result[0] += 14.531554622062359;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.4145776535974580179) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.4133170094180292908) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.3636854080093580022) ) ) {
                  result[0] += 14.14650919600858;
                } else {
                  result[0] += 15.24022243057161;
                }
              }
            }
          }
        }
      } else {
        if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.5190396300223336645) ) ) {
          if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4575916397712380124) ) ) {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7750928626613139416) ) ) {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.4663387709809338477) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)12.64550430598228381) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.09620055141835216761) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.1363697823549380461) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1128619204746528493) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.6988178903251148766) ) ) {
        if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1787108323930355069) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)5.197048178670764962) ) ) {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.800843183782489865) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)2.584624859083009429) ) ) {
    if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.06522316014922391325) ) ) {
      if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.721241265988517455) ) ) {
        if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.3496261024291339448) ) ) {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.007371632451581345) ) ) {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.450105826236953166) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.6277256253609402314) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.131323451581991879) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.7165439701541688189) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8394495181809328299) ) ) {
                  result[0] += 13.508753094994699;
                } else {
                  result[0] += 14.531554622062359;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.423180803761970703) ) ) {
            if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.5453807988742170876) ) ) {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8405903714486234746) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.323561262733006505) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.4423033632771774526) ) ) {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.3150218007200163428) ) ) {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.6483158972709455181) ) ) {
                  result[0] += 13.423472758258828;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.1380030284513777128) ) ) {
          if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.8844625848707301508) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.3398430636727873821) ) ) {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.31547733068717565) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.3215671342218592299) ) ) {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)8.483177976857382063) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.3016119741408195276) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1834111392227050219) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.4191056694957797646) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.1838478264782247573) ) ) {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.4645242166135128414) ) ) {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.4213804993308878366) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.1820103352051848367) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.05855994328904464558) ) ) {
        if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.061280277295859234) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.4697973592216135308) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2402619304071255679) ) ) {
          if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)3.205733529498139944) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.3696294375991621139) ) ) {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.06553921911506319087) ) ) {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)11.59886412601702865) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7787284650924388707) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.5553103802792511701) ) ) {
            if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2822446782425642176) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.357774401374556017) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6630560382125653129) ) ) {
                  result[0] += 11.748880484475505;
                } else {
                  result[0] += 11.748880484475505;
                }
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.9327878200605485004) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 12.27809078322522;
                }
              }
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.07162312216033242529) ) ) {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2422073926214183826) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 12.27809078322522;
                }
              } else {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.2346840172141563818) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 13.887805867394853;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.4412906387140399511) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.5556924551342888874) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.5272652395539109138) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.941419697609339;
                }
              } else {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.793784595468846832) ) ) {
                  result[0] += 12.116888542066473;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.9426027345021765758) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2577578837586287364) ) ) {
    if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.6705290063556884617) ) ) {
      if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1207831793793441577) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.1103190907883267458) ) ) {
        if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.1945124624049659745) ) ) {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.2683363467558302351) ) ) {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.07861027547159925299) ) ) {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7996421994195626048) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9476651198881120841) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4159005520885922236) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.9077654038014185689) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.501608095372295004) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.1510331924454068331) ) ) {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.07915835646480363919) ) ) {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.05589866543545337491) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.7959039978923021508) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.6157191503092092066) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.6517592065490445119) ) ) {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.553379822246406139) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.03957828120978999775) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)1.800435412167765037) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2894760576320807854) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.100917677020025298) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          }
        }
      } else {
        if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.2225263917536252078) ) ) {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.4858049638157203587) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2863437683298975522) ) ) {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3992211119054381308) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)4.299165013067051788) ) ) {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.338048184521770545) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 12.427187187583282;
                }
              } else {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9279405226040278176) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)2.365159719454493548) ) ) {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1331395755892492705) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.779571426460842876) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.199083046254278917) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.3053394554076933609) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.4302805016680499861) ) ) {
            if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2090585525580012927) ) ) {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)2.872013751462271003) ) ) {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.7405019975300294321) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.5418372224264822457) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.1564945222089470234) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4090184239638102182) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2234941119717362978) ) ) {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2636727793015907206) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1545411187551634924) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.327020052042847;
                }
              }
            }
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.794718756295303308) ) ) {
      if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)6.776835543525747241) ) ) {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.1232047590738883092) ) ) {
          if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.140728274492543326) ) ) {
            if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.305572351288126098) ) ) {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.8872927372577747995) ) ) {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.7215634147467808734) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.268422331293824978) ) ) {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.0689471486693801483) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.5768383717942728861) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.930724614721002652) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.724889285673217421) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.4893740091366921008) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2737834706085000569) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.2952279089102303744) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.5527621749081588209) ) ) {
                  result[0] += 14.97807192602432;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.08423307458762396838) ) ) {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6707103141890835563) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.3646563864686869771) ) ) {
                  result[0] += 13.590538990498956;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.3991723251243611825) ) ) {
          if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.9570599547512843586) ) ) {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6067770248171727721) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.3996453508408337463) ) ) {
            if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.09108661664684480908) ) ) {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)7.719950589432233556) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7831043445163020644) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.5223019532957965394) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.195440869705951259) ) ) {
        if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)6.564861280605361671) ) ) {
          if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.01785414606613618116) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.183236905885527962) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1453481376404509862) ) ) {
          if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.798350349505388746) ) ) {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.939338384816959859) ) ) {
              if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.07506918901554175683) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.3774176978028295215) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.8286042983890652414) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3457853100892522846) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7376330463636027179) ) ) {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.5489374250775265196) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.06502166329550362889) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.5574625298459158218) ) ) {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.5038274791172084877) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.4195491935516550419) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.1985462455316327757) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.493579120894518053) ) ) {
    if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)2.314757253266884085) ) ) {
      if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.2724501550278409789) ) ) {
        if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.237477953454101276) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.1609897334691252069) ) ) {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.4720367625062602546) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.7983785166299708358) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.141900798431414038) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.3975400526647177024) ) ) {
      if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1017013329546982425) ) ) {
        if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3637658941166171389) ) ) {
          if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3832015424921161317) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.2078989168548445177) ) ) {
            if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.06538229860089310452) ) ) {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.55439706478125883) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.6525391576707080254) ) ) {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.508160051208624175) ) ) {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.696612447458369588) ) ) {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.878669581401448241) ) ) {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.8165942980635003678) ) ) {
                  result[0] += 17.690120985963354;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.1443535626786673909) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.4595242248881097891) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.2288236008610996519) ) ) {
              if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.3275158583806337953) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.576978268614052325) ) ) {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.8374343759842386437) ) ) {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.1193839492539935376) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1132657331547933105) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.6972559710749235418) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.8170701285487735888) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.01928502081762041576) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.2714203182221739397) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.3279940532436098066) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.1321522971474761166) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)14.77569256157763888) ) ) {
        if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.08308244657796295951) ) ) {
          if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.05632968490559048247) ) ) {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.04632391402109885953) ) ) {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.9916041742762329303) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4303812886383803216) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.02085596709845450106) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.1682629392822363457) ) ) {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8590024404059322105) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.08200491992160616195) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.6222443978100373752) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3247344171496418519) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)1.218859212425718042) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.148193525043522234) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.7630432775161516412) ) ) {
    if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.3977368292394734) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.4927390825435235544) ) ) {
        if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.7289429749516214141) ) ) {
          if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6372744473005385046) ) ) {
            if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.4245563961857545809) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.3339455867040970749) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.5014677984158588675) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)1.972901213747106919) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.5144274143456902815) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.0590934844116866656) ) ) {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.7702864948554200009) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1416763034126198306) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.7136494793285691474) ) ) {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2388651442657509505) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.3934617944039990878) ) ) {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.6646835898768599371) ) ) {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.371262720179000416) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.334857932593972896) ) ) {
                  result[0] += 13.241133972149143;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.2063604456358535399) ) ) {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.422238276984691296) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.7005039831194741495) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.7233580800072421102) ) ) {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.738398967150459606) ) ) {
            if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)3.240311294477697501) ) ) {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.7619810143210181685) ) ) {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.8673350860041142418) ) ) {
                  result[0] += 17.066035617601656;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.5260971712571764769) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)21.11575211572067801) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)1.216449040545061422) ) ) {
              if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.01020481088830425126) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.6909170597250429147) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.2785931862702882844) ) ) {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)1.487979591023129267) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.48642111595778037) ) ) {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.1864339011881083752) ) ) {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.3960048710184453924) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7776678832470886871) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.07035654492908793856) ) ) {
                  result[0] += 12.27809078322522;
                } else {
                  result[0] += 11.023664553973461;
                }
              }
            } else {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)1.477429764230863141) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)3.262518805461123161) ) ) {
                  result[0] += 12.695531732007485;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.25728642180191752) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.4809199107391667338) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2648115365762779283) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.4972816225988056504) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.7804707454171732062) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.57914157478583006) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3092968018294756649) ) ) {
      if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-3.354900279748191494) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.907650815042835735) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)12.24155616529841772) ) ) {
    if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.7675178288826498552) ) ) {
      if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)5.550264644697511685) ) ) {
        if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.4350235938546332948) ) ) {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.000547200093310884) ) ) {
            if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2575189165928569168) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.6558466559163389498) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.4672834607106104432) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3250619679288276886) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-2.878037307599508487) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.447559323646345486) ) ) {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.5077950563564829212) ) ) {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3470749602009015611) ) ) {
                  result[0] += 11.941419697609339;
                } else {
                  result[0] += 16.42379443209976;
                }
              } else {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.5802396864154367728) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            } else {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.6250847649686064322) ) ) {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.8715543454680190205) ) ) {
                  result[0] += 15.094654616022526;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.954728450770442549) ) ) {
                  result[0] += 13.04043800349013;
                } else {
                  result[0] += 9;
                }
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.002029286936489529958) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)9.005255822398726906) ) ) {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.1768249489946185082) ) ) {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1759468488448551193) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6084701742666548396) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.07049942399574635199) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)7.312955302541534586) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)3.047310428309168984) ) ) {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.3295487227567345245) ) ) {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2636396800927643946) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 10.706640488004599;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.5324846577041841833) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.06198868676309464421) ) ) {
        if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.513167802488348257) ) ) {
          if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.2736364365635314821) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.351672596338175936) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.3390788318176667371) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2398776084446945789) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3689492696047113607) ) ) {
      if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.1743982058295940885) ) ) {
        if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2034773620439979391) ) ) {
          if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1023908221465598539) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.8766722683377669023) ) ) {
            if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)16.07018209684189003) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.02887322429935950535) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4202862562400174196) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.2331275920852116379) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.07027305783668680306) ) ) {
        if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.987093454678624083) ) ) {
          if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.4449814867609015456) ) ) {
            if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.4412582351467472241) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.7109519681580829253) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)2.17848640319750908) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.04382408743579513377) ) ) {
    if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.50119281722330844) ) ) {
      if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.46151188495890727) ) ) {
        if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8060234029805396494) ) ) {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.02289903708054386033) ) ) {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.2818207055453069709) ) ) {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3242521449239322839) ) ) {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.08209972201618424836) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.5318346609585049567) ) ) {
                  result[0] += 11.748880484475505;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            } else {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.9459510401627531095) ) ) {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.427979744316984767) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.9839897106889569089) ) ) {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.15135366556195784) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)3.875441267537400147) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.048342063608256325) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.9533428127263576801) ) ) {
          if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.3495023323166661644) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.914031744512759925) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)2.55235025564024065) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.537615933390054535) ) ) {
        if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.4778465762745190415) ) ) {
          if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7446188169585512551) ) ) {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.1956962814414592577) ) ) {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.3062054840184427751) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.185073659134106894) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.296251627913692;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.4930626327935381248) ) ) {
                  result[0] += 13.241133972149143;
                } else {
                  result[0] += 13.590538990498956;
                }
              }
            } else {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.037206864296361886) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2742839495715789222) ) ) {
                  result[0] += 12.27809078322522;
                } else {
                  result[0] += 13.241133972149143;
                }
              } else {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.071815981937436657) ) ) {
                  result[0] += 12.27809078322522;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2102386453750721973) ) ) {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)3.731834416074771621) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7135506155474511392) ) ) {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.346228988541450899) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.12826383178584988) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9688774601097722705) ) ) {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6475674090715785036) ) ) {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-3.354331243678426944) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.134496612098931656) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2590045120245852428) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.04489841874091059226) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.6899003868788485816) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.5892496184243032342) ) ) {
      if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.2008603540721748404) ) ) {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2019345137190497741) ) ) {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.042954995545162467) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.1412996348936764734) ) ) {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.04722229617334314927) ) ) {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)3.942979756369929589) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.4572835191262282217) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 11.748880484475505;
                }
              }
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.5327411602934936097) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)6.38525959661154463) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.1812054984167608684) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5328874207964561238) ) ) {
            if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.3972750147921525476) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8195035066175723193) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.1830545303796271006) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.948811314337592471) ) ) {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.3966834442906815861) ) ) {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.4152423207033667518) ) ) {
                  result[0] += 12.931969129026609;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.240473918297152478) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.2892281952130411615) ) ) {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)9.113402808106213726) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.101533376143836937) ) ) {
          if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.4584059388553228254) ) ) {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.3418702820893421146) ) ) {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.552328026952379592) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.3942559575593244658) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)2.713397253237308071) ) ) {
              if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.7314255040679665809) ) ) {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.04025513762533760448) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.07227858588878847967) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.02342783921543447126) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.022651591471001709) ) ) {
            if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.4911511336577592535) ) ) {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.6458458698403976017) ) ) {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.3091908450904304884) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7212830134893644107) ) ) {
                  result[0] += 11.53553663538496;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.5800176505954476314) ) ) {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.7688765035995956953) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.4828055604970827308) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.6662338366147722013) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.3710456751224074368) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.445851627172249909) ) ) {
        if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.09231623470099253881) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1415179469299260029) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)1.116052380183871762) ) ) {
    if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)12.5723787835701124) ) ) {
      if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.5159721894457218738) ) ) {
        if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3784951820634225861) ) ) {
          if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5043420628968652286) ) ) {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.275122107618215872) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.6502969209489621871) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.6076253351424516502) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)1.578957036492633081) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.1316299523477270361) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.016505178339017323) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.8231358502896329865) ) ) {
                  result[0] += 13.241133972149143;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)2.247438157305979622) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.6359569666792737053) ) ) {
                  result[0] += 12.695531732007485;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)16.44444988869530277) ) ) {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.029899327444767199) ) ) {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3200049877602068049) ) ) {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.709057129015513099) ) ) {
                  result[0] += 13.423472758258828;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.4119068337169015104) ) ) {
                  result[0] += 16.17602869244162;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.3064570921880112042) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.0355206815339359494) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.4230898007613276279) ) ) {
                  result[0] += 15.563591560124573;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.2121319890263123897) ) ) {
          if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.480214038289590528) ) ) {
            if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.878705640952304412) ) ) {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.6678642270525451119) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.6238581643544519606) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.2931819816472951423) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.08087114118850183275) ) ) {
        if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)13.98608792029856041) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3065852003863606123) ) ) {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.0866779452248354898) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.06960917096582569519) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.314407091152095752) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.301607574499002995) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.6967945099154458921) ) ) {
    if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.5183042379607593064) ) ) {
      if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.09882016219196776419) ) ) {
        if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.08824038203222872578) ) ) {
          if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1974325308734165008) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2302139713759938089) ) ) {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.9751885317098931694) ) ) {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.2326478609583713109) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.08935295773159447619) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.4394147248431146124) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.2804562726743287104) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.1837663792085444392) ) ) {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.683142235176311341) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.6264537331038376733) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.722352017640152444) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.3714817735892342321) ) ) {
                  result[0] += 11.941419697609339;
                } else {
                  result[0] += 15.30921565598065;
                }
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.3830134072734516226) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.670300480152510314) ) ) {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.3469972048105140483) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2228417964733820089) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.034150293027975342) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.7881537845316450852) ) ) {
                  result[0] += 12.27809078322522;
                } else {
                  result[0] += 13.744698479920103;
                }
              }
            } else {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.4008865144876976871) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.2887346284342478531) ) ) {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.8185871560771955657) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.07755100411716731035) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.07783730718283458916) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 14.320683008337449;
                }
              }
            } else {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.6861370552260583899) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.5808721533251444136) ) ) {
                  result[0] += 12.931969129026609;
                } else {
                  result[0] += 10.327020052042847;
                }
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1911775091319014019) ) ) {
          if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)3.238875120790399631) ) ) {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.2957887973584433228) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.2612479097743688472) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.1968849812977760683) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.5733787535936569757) ) ) {
        if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.4060175264347398727) ) ) {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)8.577828936106275393) ) ) {
            if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.142629734584166612) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.9950289971994850102) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.3776737956348362735) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.5452645675446241569) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.3630536900743709938) ) ) {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)2.800149344887171488) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7305682708593578267) ) ) {
            if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.2800230693137634175) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2027175952143277504) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.6336504775564233416) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.2202628121034826136) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6169927132247019497) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.2453189729109752359) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6650879063342464148) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.9464980782204366339) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.319339565075151488) ) ) {
      if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.6522307030727830801) ) ) {
        if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.6189045416096321528) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.6271332748869856699) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.3828593990108456468) ) ) {
        if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2868580963366873515) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.2562126418831837671) ) ) {
    if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)12.06716942306995044) ) ) {
      if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1403356828448994453) ) ) {
        if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1207755222770341419) ) ) {
          if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.3694205340335823262) ) ) {
            if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1943445815738167326) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.8999625257614052298) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.5265189852954536009) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 16.626750826876872;
                }
              } else {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)1.272987530368974385) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.4784167703949625539) ) ) {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.6543902106443674205) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.4208496974205107599) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.7790728269222646496) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.5447151337467742716) ) ) {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.0195539789807688269) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2949265570881662857) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.3871670921452337044) ) ) {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2666407411744463052) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3823549253795889835) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.3124429802727246575) ) ) {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.7306127615275134213) ) ) {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6416156776617448765) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.261823007525440854) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.5132880988062190619) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.647930832244777211) ) ) {
            if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4153048798502705918) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.610103177735732749) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.2183000996747277989) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.2615112105647862673) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            } else {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.5516843357649987567) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.2131269419790720598) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.8641882378876650783) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.1422724134683455155) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3202752153315957528) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 12.27809078322522;
                }
              } else {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.6260663780813898738) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 9;
                }
              }
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.4005498022286377857) ) ) {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.5934669265802918758) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.804981441009394616) ) ) {
      if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.1682472019641718664) ) ) {
        if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.898669891930682474) ) ) {
          if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.4386109999114879976) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2901875797911853128) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.09313895689619201834) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.6965366681659983517) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.1522128450147310907) ) ) {
                  result[0] += 12.931969129026609;
                } else {
                  result[0] += 11.941419697609339;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.134065592024769309) ) ) {
          if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9991508560491253466) ) ) {
            if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.173107343231660743) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7436003589112825107) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.08556144028098641718) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.64416787370824935) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.062134834366931457) ) ) {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.71962270421118868) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.461691740180129595) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.7442981068857483784) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)4.326909165448722838) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1674178577529069623) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.04477959882776311185) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.1083886293106271909) ) ) {
        if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.5465719572129281723) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2446632915173081457) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.7069290151540235101) ) ) {
    if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.007651725955959864933) ) ) {
      if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8719633189045882249) ) ) {
        if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)14.30758336409789599) ) ) {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)7.319377807196673302) ) ) {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.685079536186627092) ) ) {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7131300578569916837) ) ) {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.881979491867298071) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.3631862596510531671) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.4401536501629408349) ) ) {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4528035535998444217) ) ) {
                  result[0] += 13.887805867394853;
                } else {
                  result[0] += 11.748880484475505;
                }
              } else {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.705060218411932893) ) ) {
                  result[0] += 14.531554622062359;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.6531609259785652322) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.6214472924027589773) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.5302930528848887048) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5776030741683559899) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.5340061507011004682) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3855888028862815009) ) ) {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2119890734865200188) ) ) {
          if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.858098550574162733) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.2213367410510441724) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.2348992971689102816) ) ) {
            if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.160413226590807811) ) ) {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.8326656851979425955) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2792599758667050902) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.3736627466448617652) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.2697205001053832873) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)3.326366302886860637) ) ) {
          if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.6788160964661266172) ) ) {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.9018774784773333497) ) ) {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1659833862135742799) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.897333022513542744) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.150511960527182409) ) ) {
                  result[0] += 13.590538990498956;
                } else {
                  result[0] += 10.327020052042847;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.551479900080226182) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.925061583881125804) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1208258748989013143) ) ) {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.5106252768166359424) ) ) {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.536227403287520499) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 11.748880484475505;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.9712484793158846497) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.5241787767219082683) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 11.296251627913692;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.06909627031253157137) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 10.327020052042847;
                }
              }
            }
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.07172692613997072586) ) ) {
      if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.5506948576525654282) ) ) {
        if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.6109877803379610839) ) ) {
          if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.06548903310267835398) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.6337006261011074448) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2562626128935989178) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.2197914478616570244) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)6.85937380731056745) ) ) {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7124210016282034319) ) ) {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.08182734157607955694) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.07333905398914750129) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.05233521811630885423) ) ) {
          if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.2056313268820216256) ) ) {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8949829539035999426) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.1183533003819100538) ) ) {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.9334859718645289739) ) ) {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.105352148485198249) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.9005535834214046798) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)4.861066080424775393) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            } else {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6494902810426045336) ) ) {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.5459852363389260388) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2571344617151388734) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 11.748880484475505;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1012050208616120661) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.243713350401474127) ) ) {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.3157794632680993585) ) ) {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.003978833342394683) ) ) {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.2325370960658826036) ) ) {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.04425147564476286655) ) ) {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4343215736177351016) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)4.860961823225235179) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.2030560651477319734) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.1865031479149285021) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.3227864580442275089) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.4333056279113433051) ) ) {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)18.50567338464837519) ) ) {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)10.63680422790835678) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.5841228833245605268) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 12.565879322366916;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.5020682696173482951) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.105459441014313815) ) ) {
    if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6901229118716736277) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1344992652265787902) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-2.438780221710678653) ) ) {
      if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.03661024081695707366) ) ) {
        if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.6134686650606719915) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2905003318391076728) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.1593840275591860978) ) ) {
          if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1222110076749893248) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)41.59867130567103999) ) ) {
        if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.2079141023024030643) ) ) {
          if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.370501708414312847) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.6389778295828378862) ) ) {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.4776557675600524577) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.6362536738914255086) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.234020348537922196) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.03309668107589881086) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.8190398842968891202) ) ) {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8105259262074371307) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2045836453481428008) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.848574137013184959) ) ) {
                  result[0] += 12.931969129026609;
                } else {
                  result[0] += 14.767255042084033;
                }
              } else {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.706448096281621529) ) ) {
                  result[0] += 16.90476740628675;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            } else {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.9709221208914751156) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.7152216093542625996) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 14.084905738773358;
                }
              } else {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.5575746629151844269) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.07068074659596960962) ) ) {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.5103990153901503124) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.5338238649248699952) ) ) {
    if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.88627797017758736) ) ) {
      if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.730432703713371323) ) ) {
        if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.5120711182225183844) ) ) {
          if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)1.003594874772499868) ) ) {
            if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.5667929073208662905) ) ) {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.4384060884433281791) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.6465351726757266881) ) ) {
                  result[0] += 14.81123457021327;
                } else {
                  result[0] += 12.116888542066473;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2905450918815004613) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            } else {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)3.923953666657605144) ) ) {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.3448466801465963627) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)3.198042305038333311) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.597163374632831978) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.3418551830846623396) ) ) {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.005223487251270642062) ) ) {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.8048300678301365529) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.1244752583883111385) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.9716293933187336584) ) ) {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.5772198722728335563) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 10.706640488004599;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.6455213583516511422) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.8915123746541971927) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.45011625959555146) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1275831428950573998) ) ) {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.18935479570814584) ) ) {
            if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.4201374622413701077) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1486317840017474246) ) ) {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2810069340711586205) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.09710106160990582269) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.7732711865576188393) ) ) {
                if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.503599650004930677) ) ) {
                  result[0] += 11.941419697609339;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1114424465859506497) ) ) {
                  result[0] += 12.931969129026609;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.732831381683851646) ) ) {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.05473278250862340794) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4440727279259328308) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.2316298081814162357) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.53553663538496;
                }
              } else {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.228923142027517984) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7852983548398152491) ) ) {
        if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.6374707290699858087) ) ) {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.684396297627416494) ) ) {
            if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)6.321606359835405087) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5085136796476831256) ) ) {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.8726044593766854041) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.3992484919536011256) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 12.116888542066473;
                }
              }
            } else {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.079620698790841438) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7067171603134847491) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.2633658104338657546) ) ) {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8515786232217439355) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.5370694241189661877) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)-0.5124243825760463888) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.03721390120217105829) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2587783420467018591) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.8866715521469579198) ) ) {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.298434955377177458) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.737897547835396406) ) ) {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.04442196307336281069) ) ) {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.7624523665640858816) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1896853963975093094) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 12.817255833106158;
                }
              }
            } else {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3825250702335397657) ) ) {
                if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.3836664077782729332) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.652917175008451256) ) ) {
      if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.4876478034932335559) ) ) {
        if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.5983022553707950664) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.48642144940983012) ) ) {
        if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3712805165122143314) ) ) {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.7805295707735498967) ) ) {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.001882001052594943057) ) ) {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.2485970949752402681) ) ) {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.6303341460864120283) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.5639964996034110278) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.1469587125846579523) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.5594718457571268289) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5751400312675234439) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.370785089833194248) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.7231732634268251969) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.340825222437425968) ) ) {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.9063774679749304619) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3346005156995324747) ) ) {
    if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.377188229344770809) ) ) {
      if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.1940265007463873037) ) ) {
        if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.813851072260771913) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.5322630187438557314) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6103326056112741149) ) ) {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.042702954132068927) ) ) {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.2992336027470259285) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.851134917278343117) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.8708547401591084647) ) ) {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1006071537027860563) ) ) {
                  result[0] += 14.37552326076934;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.000743468819027210152) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2415043976519878066) ) ) {
          if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.04019899382756514372) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.4733355052699282361) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.869745533909540125) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3265992984063512683) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.05502168307344927622) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7166088782682823455) ) ) {
                  result[0] += 13.423472758258828;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.07338362391796912632) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      if ( UNLIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.02471045935594913534) ) ) {
        if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.1110347424326332821) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6717104299855096716) ) ) {
          if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.02887984893000090578) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.1881697700203497914) ) ) {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.5320642779783156806) ) ) {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9387887107075300053) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.07920957490494726083) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.08123121268126862193) ) ) {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7574625864306767653) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-1.218950116117439864) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.09438448042552621819) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.2308692170613917127) ) ) {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)8.341563137577869824) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2639528088380131976) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 10.706640488004599;
                }
              } else {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7057284169369418825) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.3330303926268147752) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.02426463608237426628) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)2.380213728960677066) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2844121819431731368) ) ) {
      if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.1984231205632816797) ) ) {
        if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.07328785507212165484) ) ) {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.6082536847702850746) ) ) {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.1100868626315113785) ) ) {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.1783543604727200749) ) ) {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.92552917769439258) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.8062017532648515505) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.265365954892344047) ) ) {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.1335752171586931381) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.5213713836084280517) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.888446396843240338) ) ) {
            if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.1175338546380564064) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.2666624411639660353) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-1.444566371640503943) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.4008242865133429533) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.1200270638856349575) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.3896336250943431834) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.745129382839262111) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.07868558686943734337) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2069106759403107065) ) ) {
          if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.6916261422279705862) ) ) {
            if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.4725176389331945392) ) ) {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)4.774925296512881445) ) ) {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.2231602957404990317) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2472639040894096807) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.9325644797993323243) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.3186414191671637641) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.9860873759737203148) ) ) {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.3844348072248486292) ) ) {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2195190131336438311) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.05725878029525618973) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.6516459986953574424) ) ) {
              if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.1761543808072568718) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)1.70960165394320418) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2545829005784299714) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1985055966149275042) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.9047008540308728586) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.4753719419108482502) ) ) {
        if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.2646727591065235474) ) ) {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.4463382663074513257) ) ) {
            if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.5902995806564005354) ) ) {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.156789271408112274) ) ) {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4232703898030643064) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.7884909162962897566) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.7676914934832093085) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.3989633473261623431) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.4620515213568938129) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.5199378919367955154) ) ) {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)4.811748263750343924) ) ) {
                  result[0] += 11.941419697609339;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)5.82025633051646718) ) ) {
                  result[0] += 12.565879322366916;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.2712446896372207039) ) ) {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.8364403129503134027) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.3685411187020756207) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.5594551227578514752) ) ) {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.5295173914146682481) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.3365031768054346784) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.3500833186666260644) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)4.26650094267156188) ) ) {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.640711244231920274) ) ) {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.9587471599965459168) ) ) {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-1.044297366198570387) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5884947760673657768) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.6539018531727609496) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.4993416563889189197) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.3990814162434141443) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.318117280897913579) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 12.27809078322522;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-2.583447992039021202) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)10.09361893975165714) ) ) {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.3759106468685664004) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.9512745028378837286) ) ) {
    if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)1.078090985829069481) ) ) {
      if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.717113463528738615) ) ) {
        if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7766176553878819666) ) ) {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.6719205533540202335) ) ) {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)27.79245278031728361) ) ) {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.3961383574875685376) ) ) {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.5353038771773277471) ) ) {
                  result[0] += 16.964925744519704;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.3054288339330068491) ) ) {
                  result[0] += 13.508753094994699;
                } else {
                  result[0] += 15.24022243057161;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.787012088543136867) ) ) {
              if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.3402791418322730355) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3885401948176439579) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.7775170760318533825) ) ) {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.697505486217274151) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.9380797894403896109) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-2.477998902390504465) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.7719671523807640767) ) ) {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.2042288951019686216) ) ) {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.4192059290211781475) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)4.39751305198579967) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.3988283063303849629) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.795326054749091238) ) ) {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.5313085007249007674) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.4521685521467874169) ) ) {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.07091284661177471582) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.4269602014094747711) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.260997801700862786) ) ) {
    if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.03291687571633990228) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.539363513546360585) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.06041055867152223) ) ) {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)9.471210754356595984) ) ) {
            if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)2.056440943783959252) ) ) {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7381218586636164591) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.8055958205250679516) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.5393088025299664912) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8185121886830388771) ) ) {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.1805106388698282383) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.03308280143245702354) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.5414840550135675556) ) ) {
      if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.4748513992994043975) ) ) {
        if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.114986318000234178) ) ) {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)6.361740457007154959) ) ) {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.3775256351283838296) ) ) {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)5.817320985833944746) ) ) {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)4.269268051080944204) ) ) {
                  result[0] += 12.931969129026609;
                } else {
                  result[0] += 11.748880484475505;
                }
              } else {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.809834681818342172) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.4920657058603963296) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7717066621594768083) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.106796251396215458) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.05957168772814690205) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2593735862366135514) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)8.429408384873623206) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.2789142540359275113) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 9;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.01076336398999638844) ) ) {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.133950491022461815) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6430215954285780633) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3173546500478216514) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3939882118245236486) ) ) {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.3824072041217970175) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.2054068181188882791) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4571895976606784595) ) ) {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)22.29518851488233722) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)2.404702071950432618) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.3012738600432678382) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.8617354123249180153) ) ) {
          if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.08825162639496728079) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.184302764694962207) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.530338849545664459) ) ) {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.2979887528233306493) ) ) {
                  result[0] += 11.941419697609339;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3426110627579980195) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            }
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.8967945440649432998) ) ) {
        if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.4734275232061871952) ) ) {
          if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.7364662732290855329) ) ) {
            if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.378856114076957462) ) ) {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6855796747191778007) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.351452067447663663) ) ) {
                  result[0] += 13.590538990498956;
                } else {
                  result[0] += 11.023664553973461;
                }
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1898540241199278278) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 13.143309288135946;
                }
              }
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.4603200221089457367) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2735273996911257166) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 11.296251627913692;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.3517440643567745218) ) ) {
                  result[0] += 14.480885700537888;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.03689664531965816674) ) ) {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.7733624245646525397) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.611473722865744973) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.6997704110101119479) ) ) {
            if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.766591164347388609) ) ) {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.3553011700569393971) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.9311369144514992646) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 12.116888542066473;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)5.574517994395067788) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.378335128267793364) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.254119596397957781) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2495386730160062405) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3226806551055426686) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.5678098516388841999) ) ) {
    if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.084237870749731991) ) ) {
      if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.247740203391793451) ) ) {
        if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.3827373469959269858) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.7202640446235822891) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.7351541350873853631) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.047992227646446173) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)3.061579234511394798) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.3257103030728412119) ) ) {
          if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.1056267145085472425) ) ) {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.6062996337038401018) ) ) {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)2.494599860988570228) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5089856926998835851) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 11.023664553973461;
                }
              } else {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.390943325866096814) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.3439262879712732257) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.4865745414482456344) ) ) {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.2570322295642961663) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3548649944413158064) ) ) {
                if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.426340819466127341) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.361346854950853391) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.296251627913692;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)2.008522925263682257) ) ) {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.3420080539822262788) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)2.63360946310264632) ) ) {
        if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.4744565769682984602) ) ) {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)9.492312214575179041) ) ) {
            if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.7663569602502848799) ) ) {
              if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.4320816888234789155) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.3409082869134066884) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3811926728232792883) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4268220516960528066) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.7803117399374063234) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.08356257112134742038) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1861531666006288055) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.6381407282651895274) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.7941391177835057658) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)9.337460527232863683) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1660399855973488936) ) ) {
      if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2165741745467566481) ) ) {
        if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)3.333525239884737701) ) ) {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.1824822099969674594) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.5323115401307372263) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-2.776804433513350823) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.08708476608912160688) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.07372992725348177789) ) ) {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)3.628981516493722026) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.115077840158912981) ) ) {
          if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.363030957637966889) ) ) {
            if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.08287020218809787453) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.7852523903111539028) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.09473946034552904738) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.8612016856728346159) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.5585651133458117146) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2938333632903825099) ) ) {
            if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.3458854052116245859) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.577282197670854647) ) ) {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.4232688103898132326) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.016523348663891602) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.403139272453887143) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2781719529900504861) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.06863656119247364684) ) ) {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)6.116585258871225506) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.3914127212988993687) ) ) {
        if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)14.706820549760522) ) ) {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.2760136981743933626) ) ) {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)12.35882215820921814) ) ) {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.885357498651449526) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.4754883722195153428) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 14.320683008337449;
                }
              } else {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.1207786081048094762) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 14.67628219427678;
                }
              }
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3526612082502483814) ) ) {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2731415188714432785) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.2019728585540976062) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.570816283832152771) ) ) {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.253759273481602987) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.691639411231043888) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9463598059858063793) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.4175033230997043932) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.3658143749299464509) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2111490819379357453) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.3110254383824127) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)4.155148965513692616) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3931889433624733421) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.6444707217158327506) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.8815344641275895121) ) ) {
          if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.572240444192856135) ) ) {
            if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.6056416338670160826) ) ) {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.2597261827488584474) ) ) {
                if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.548232224639389143) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)3.176304236699528882) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 10.327020052042847;
                }
              }
            } else {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.222300327597667824) ) ) {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.1458996156887072404) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.136686094871362962) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7293081701798409533) ) ) {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.5588679826013692731) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.5487630395255272964) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1806358727944921416) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.2034746434931833381) ) ) {
            if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.941543904444587243) ) ) {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.2003120398626774268) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.208949337876948693) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.6444547233319355417) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.8139077122183416835) ) ) {
    if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)24.50753733455004379) ) ) {
      if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.162542005088813224) ) ) {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.02172375378279190264) ) ) {
          if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.3395403936964699887) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.3122626238693795298) ) ) {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.428882632469528069) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.1548270614668914025) ) ) {
            if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.3546547176450505212) ) ) {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.3525502580570568645) ) ) {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.3356370384203424262) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)5.744836975698052406) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1146154383058205634) ) ) {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.2537620511901411691) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.4248744768250242165) ) ) {
                  result[0] += 11.748880484475505;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.4962666211684563233) ) ) {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.08156392551357881382) ) ) {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.8481538185326098489) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.1043579789639261374) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.3263285627041874193) ) ) {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4983713118386634555) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.08842994332828046922) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1400813578238318258) ) ) {
          if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.2906884862466725394) ) ) {
            if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.4127911981437062394) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.3139380234838676786) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.2740705080147488593) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.406809116554170791) ) ) {
            if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.2205529699858398418) ) ) {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.6685397669114468977) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.1817148008047747565) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.941419697609339;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.007151712452964725797) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 11.941419697609339;
                }
              }
            } else {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.1258251416218242047) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.06664889600608124576) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1746393497638003833) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 11.023664553973461;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.7691870219981293832) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.3237491020378083784) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.992216356369197916) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.941419697609339;
                }
              } else {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1215995147816313904) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 13.508753094994699;
                }
              }
            } else {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.3030046969187250583) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.0727946695953966133) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.748880484475505;
                }
              }
            }
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2060979393039050478) ) ) {
      if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.7197385487098980628) ) ) {
        if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.2607307887780024869) ) ) {
          if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.2235235544743349179) ) ) {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)3.356641548723069413) ) ) {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3273530855289466523) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.3613107655654637096) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.121672407211709091) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)1.088971081458216528) ) ) {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.999464189403094672) ) ) {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.4488982412612577133) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 13.95568965644268;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.9771295289878032531) ) ) {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.5145140436299473485) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.229889495043221759) ) ) {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.099088505492634926) ) ) {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)4.312636872919643594) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)3.88438655408144351) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.4572316737151885246) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5662967947723444029) ) ) {
        if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.1142282848860091127) ) ) {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.2768505918540797861) ) ) {
            if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)8.565073619221006851) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.854100866752483423) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)17.45785477019224174) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.5005613131160324691) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)2.052684751824553011) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.6846372532032840574) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.1071398078801162473) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8983105972392533278) ) ) {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.6966592177932950936) ) ) {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)4.781941898943737002) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2564191944071999574) ) ) {
                  result[0] += 11.941419697609339;
                } else {
                  result[0] += 13.590538990498956;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1952491779939694305) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4067444419624905994) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.675547977953298906) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1938575562077105296) ) ) {
    if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.6726608826807740638) ) ) {
      if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7431092117090924987) ) ) {
        if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1011133222288793931) ) ) {
          if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6354538980552679739) ) ) {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2465274200986917463) ) ) {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)1.386911255724196712) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.374529848844157076) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.0935622667037357969) ) ) {
                  result[0] += 11.748880484475505;
                } else {
                  result[0] += 14.206269982147791;
                }
              } else {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.2358335781101978668) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.6252599617305908408) ) ) {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.1033403858998536706) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.5564348428280343484) ) ) {
                  result[0] += 14.264295236178246;
                } else {
                  result[0] += 12.817255833106158;
                }
              }
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.6569218682721691405) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7016299142048543214) ) ) {
            if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4805559344504010122) ) ) {
              if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9170508209638374986) ) ) {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.1467262003666588988) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 13.04043800349013;
                }
              } else {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.5545647309010932613) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.174258793567215936) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.454507572062962717) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4628980993277988509) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.532577053221893415) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1936780676454393779) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.3407583773261076976) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.1930762996094774753) ) ) {
          if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1056455158940322325) ) ) {
            if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.8057149120358586547) ) ) {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.170117001736914464) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.036558519094153752) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3207649763001146903) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 11.023664553973461;
                }
              }
            } else {
              if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.01930856590028045064) ) ) {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.8120198223132146786) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.099547120760074881) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)6.513665085989380543) ) ) {
              if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.8555540202928693105) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.5721114595718377327) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.7773520793026766906) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3122455309788716993) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2065056990851491248) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.831410280051701811) ) ) {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.4986540027887811921) ) ) {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)5.482265538050531184) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.143177510455769763) ) ) {
                  result[0] += 12.427187187583282;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.6764701795276328866) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7708482817494535233) ) ) {
        if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.438947624965493999) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.187144888206504323) ) ) {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.320542211712726566) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.1154022852662125315) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1276172736997263635) ) ) {
      if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.04782793394265502651) ) ) {
        if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.848955504555757523) ) ) {
          if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6891631844816349384) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2290826689754224821) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.3427093877180019121) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8742640341492948775) ) ) {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.2075212105106251925) ) ) {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5873457852314367678) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9954083455593211172) ) ) {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3396962045470370839) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.6601768454903137462) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.007220746086795681862) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7562757643456705647) ) ) {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)5.519614168554880074) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.259029460863249295) ) ) {
        if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.600454878426792571) ) ) {
          if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.3412869887931314627) ) ) {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.338619457452105532) ) ) {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.756691292050149622) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.5791509953273169531) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.06862038241315771) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)12.35001990329610067) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.511664636553502139) ) ) {
            if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.1932599694396147094) ) ) {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.5703484271573817654) ) ) {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.01043953309485340375) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.6635901860510700079) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.5197244755258779714) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2995859676059317023) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.5550092108239229605) ) ) {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.3743183647313643725) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6340671838986795539) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.2984455102831798934) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.748880484475505;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.751320645683172694) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.516453773722130971) ) ) {
      if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)9.535939819813552987) ) ) {
        if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.416921034080932174) ) ) {
          if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.645706008048016589) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.9572593541592121502) ) ) {
            if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.661691189363057042) ) ) {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.5926142514310428488) ) ) {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)4.111404271316639658) ) ) {
                  result[0] += 16.443120075493106;
                } else {
                  result[0] += 13.334385296159002;
                }
              } else {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.03573455102046246834) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.8455822400181135512) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.9778307956158989178) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 11.941419697609339;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2392176457785924193) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8081989027078102517) ) ) {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.6057117824187540078) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.3104068079842142724) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.1199831547641330987) ) ) {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7238494983946333061) ) ) {
            if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.5539751208071878041) ) ) {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.05067968555264865116) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.6004127537323176167) ) ) {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7327599642485194131) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.2034968778095224418) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)2.966991304150678577) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4392894955238801913) ) ) {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2857613376329812827) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.5783470397398032814) ) ) {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.6157522922334431881) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)5.611776413534430574) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2799670991103385131) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8603858124645529237) ) ) {
        if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6536885641280174575) ) ) {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.07201987248635000061) ) ) {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-1.629327756024470997) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.3511471467926929879) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.05047768507439986951) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5106019628217898232) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 11.53553663538496;
                }
              } else {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.01882426040536515355) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.1444147005126418803) ) ) {
              if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.395268318591226353) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2879195067330172497) ) ) {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.7355201371227929608) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1241127202567667009) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 11.023664553973461;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2626912198660642517) ) ) {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.2254697696791386208) ) ) {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.788419628828162633) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.3993463087818662216) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1837462790762936782) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.7320586095726584475) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7532855992642757403) ) ) {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)11.87834444247417309) ) ) {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.3770910812779513788) ) ) {
                  result[0] += 12.817255833106158;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.625421720110403534) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.1053220081230400729) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3246802191888342737) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.144245271332399394) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1386078648202833385) ) ) {
          if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.08556819628906484065) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.9690998452537240571) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.4445658851886192253) ) ) {
    if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.7231449033557638684) ) ) {
      if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.4455475971150945624) ) ) {
        if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.4008337044878493294) ) ) {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2765201950650461593) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.1413612827975276598) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)4.878904578453682639) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6445140688893785663) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.4136980586801387583) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7336479136793083722) ) ) {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8777549651825146126) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6310438245859486539) ) ) {
          if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.4099572537939307759) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7712431080887962587) ) ) {
        if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-1.101264971069823018) ) ) {
          if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)5.817235501813135201) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)5.494396885918329865) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-2.290084354334845251) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.4903739581305412432) ) ) {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)3.862086665509214978) ) ) {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.3396272067329206834) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.3866701929868566201) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)5.496534205151178298) ) ) {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.04561549647859716727) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.409524510075686354) ) ) {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.3933777839469254634) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.337923616733852461) ) ) {
                  result[0] += 11.748880484475505;
                } else {
                  result[0] += 15.132052193944347;
                }
              } else {
                if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.3840893550759673647) ) ) {
                  result[0] += 14.320683008337449;
                } else {
                  result[0] += 13.334385296159002;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.2844119391261230034) ) ) {
          if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5706335584743222888) ) ) {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)5.640500660016964929) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)5.305866103177396376) ) ) {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.8188349906115984789) ) ) {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.03614859584642021728) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)12.32650068142201505) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.1601180051195235932) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3081417485457590422) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1682845900946260409) ) ) {
      if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.9906426791447618951) ) ) {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.12509362366877122) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.3220551923281248508) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.5635547450859249574) ) ) {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.8076320010316661024) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.6300106384551488192) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.686564950270547425) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.516048332871517523) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3750251585384981601) ) ) {
        if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.479557075511263253) ) ) {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.6728935035865636349) ) ) {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.5527113683698225977) ) ) {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3097371515938195374) ) ) {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.01840973762670897532) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 11.296251627913692;
                }
              } else {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.8850910949482424517) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.0562992213740073702) ) ) {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2618226106690288435) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1098625223912070292) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.5167995061072579999) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            } else {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3095923100032417219) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.2890152374631395071) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.5870426244108961633) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-1.070708388688857093) ) ) {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.03551503774173436073) ) ) {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.006579033850102678979) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)1.684175551399273552) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.982894541064597949) ) ) {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.6705443778922229869) ) ) {
            if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.07029980970665489215) ) ) {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.5733823499357734166) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.8330118940252891901) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)1.017628399969904951) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.9848600379547104433) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2261357675406688861) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.2857052835569527938) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.545129806336225653) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.4340709342784574432) ) ) {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8061564915514554119) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.9857453984698119065) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 11.023664553973461;
                }
              }
            }
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.3124520104902107076) ) ) {
    if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8829122281894572488) ) ) {
      if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.727781244575794517) ) ) {
        if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.04500490554601277449) ) ) {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.909052681765295745) ) ) {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.4579834460550842312) ) ) {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)3.27830889397670866) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.168128608801741436) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 10.706640488004599;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.3105852400934433488) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 11.941419697609339;
                }
              }
            } else {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2324465523362700403) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.3286494622884366668) ) ) {
                  result[0] += 12.817255833106158;
                } else {
                  result[0] += 11.296251627913692;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1520080051997164117) ) ) {
                  result[0] += 11.941419697609339;
                } else {
                  result[0] += 14.021342222159635;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.4031894504669134571) ) ) {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.674938776065941326) ) ) {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2641110132452760273) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1841175895392140049) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.6062251899551720502) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)6.456490618934829229) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.4134274061421471802) ) ) {
                  result[0] += 11.53553663538496;
                } else {
                  result[0] += 13.817533633240295;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.5556204620168418984) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.411373030717411714) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.6200786614421252008) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.9087942235184258699) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.6695022811007628194) ) ) {
      if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.1581575879125296791) ) ) {
        if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.004723899338957449068) ) ) {
          if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)4.452793895893266907) ) ) {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.2393479685803887869) ) ) {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.1463931056543381903) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2524460655588557922) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 11.53553663538496;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.5053453090734957298) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.7760173799591023602) ) ) {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.5145090053583819545) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 10.706640488004599;
                }
              } else {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)6.981876510750440801) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 10.327020052042847;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)5.051718354644346931) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.6716372692917795817) ) ) {
            if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.1978051489874104174) ) ) {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.5963354752449405716) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-1.265059265859042714) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.1550507143672829602) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.7200338707592386367) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3308825432790474808) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 10.327020052042847;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.4612427039343350854) ) ) {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.146191828671092372) ) ) {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.2250612467288204965) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.8370905326566805416) ) ) {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)5.06618652641849998) ) ) {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2709456935839311131) ) ) {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.6871905995534480782) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)4.030070748544194004) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.335070911083081846) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.5675604248409946706) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.42743843603505427) ) ) {
                  result[0] += 12.427187187583282;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9096726790831480836) ) ) {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1980824701726726922) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.2110064943030612872) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.50636916063937909) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-2.755459017813053357) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)18.56931157661247056) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.4711358959163877702) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.8478046518687627486) ) ) {
        if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.4347964302926883295) ) ) {
          if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.5304583275625096572) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.866167067970259552) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.7338247012443347428) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.685960950318774465) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9498710772863148133) ) ) {
    if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.346413033662419434) ) ) {
      if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.489750180011672143) ) ) {
        if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)4.704669271604856817) ) ) {
          if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.008034585567069429946) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1350291275622135523) ) ) {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.07849562642480314989) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.656465808411568208) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.02811511261854693355) ) ) {
                  result[0] += 15.132052193944347;
                } else {
                  result[0] += 13.744698479920103;
                }
              }
            } else {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.4322739827119348455) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.6732192261722629301) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 12.427187187583282;
                }
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.6374632323676825418) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.8291784645999886738) ) ) {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.4733412420704136703) ) ) {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.5355683746114655586) ) ) {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.867685802956025043) ) ) {
                  result[0] += 12.427187187583282;
                } else {
                  result[0] += 12.116888542066473;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1295694970807172997) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            } else {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.08333104742389757513) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2065813330088623889) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)8.059765267472382533) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.7241587811709331302) ) ) {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.6497945959713417041) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.7977476797604354797) ) ) {
        if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3126139349950486923) ) ) {
          if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.7720823443861291047) ) ) {
            if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.2722591216133525838) ) ) {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.4074996551325725247) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.1940014341110474771) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)3.633873874203707111) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)3.123572867247696117) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.01033790404366527471) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.5367783109434558497) ) ) {
            if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.7481544592240372271) ) ) {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.597037233633042064) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)1.773420315464207864) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.175366343011750303) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.634990146350363549) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.3583267411982173911) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.04777786677902051693) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.3577358745103954574) ) ) {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6955683858312663448) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.1141205157277508653) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 11.296251627913692;
                }
              } else {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2894475954318544431) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8596016817357157169) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)8.453788846079486774) ) ) {
          if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.6818430249164255663) ) ) {
            if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.7665027038575681351) ) ) {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7566121137605573699) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.4789065511011645349) ) ) {
                  result[0] += 13.04043800349013;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6925183846523639275) ) ) {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7125223154153714766) ) ) {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.4912498292682059842) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6187970069793611305) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.5039404303960187681) ) ) {
      if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2975357389085284687) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.6314859281919488199) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)5.846328596164785729) ) ) {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.9724069827444783432) ) ) {
            if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)3.142753349868690815) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.08464265694182926403) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.05802779291475416296) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.07130812087765914242) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.3060783235918949075) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.5779724576758545895) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.40361628608253497) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.09821332557295495147) ) ) {
                  result[0] += 11.53553663538496;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7185398493706715017) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.6614791206444980975) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.235144389287191391) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.3812174338470050716) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.00748448353609279006) ) ) {
    if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.8255948569270464832) ) ) {
      if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.345063185726127042) ) ) {
        if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.1701331573583456103) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.149834410716252364) ) ) {
            if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.7294582474940284333) ) ) {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.7341215590151531911) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.2747965597171764807) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 14.206269982147791;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1840205366596632808) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.3289754245530390198) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.8583589974531179445) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)2.26342414633328648) ) ) {
          if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.5588091391954403964) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)4.999152184854237291) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.7853891737082318025) ) ) {
      if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.5757583839165824058) ) ) {
        if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.01249910217892746811) ) ) {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.1149325031003779612) ) ) {
            if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.1080546670722085378) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.07297143382181914273) ) ) {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)3.404417175194227596) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.08790860914192819009) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 11.53553663538496;
                }
              }
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2155351652166940801) ) ) {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.3752983925898316642) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-1.345035744010357526) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.1591263914325551365) ) ) {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.8270970407864648433) ) ) {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.7190570175221466798) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.3537677382908892554) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            } else {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.5079928294897052554) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.317401123064718349) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.4993525349443634354) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.9066994471764417973) ) ) {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.6157723155053371755) ) ) {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.1271928859187148597) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.01645671794458716808) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.1130707706290879633) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.6034890537634887142) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.5848194411074125743) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 11.941419697609339;
                }
              } else {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.626030489884437991) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)2.014862947597201082) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.3990046568259678628) ) ) {
          if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.8045923235192110612) ) ) {
            if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.438177157141039331) ) ) {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)3.726232801520137805) ) ) {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)8.308324838718135652) ) ) {
                  result[0] += 14.97807192602432;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)4.118689038421873505) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.7268528106574276837) ) ) {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.869143810353516288) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.362023921623586431) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.9717239560218311478) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.4046931908921487242) ) ) {
            if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.4062675573431629994) ) ) {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.9247277502921439352) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.5656918992168248339) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.5782864729213741395) ) ) {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.6223517567289894581) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.4291160091586833647) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.029238838848752113) ) ) {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.655993635613516535) ) ) {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.07380526490724403921) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.2016753952616575085) ) ) {
                  result[0] += 12.817255833106158;
                } else {
                  result[0] += 10.327020052042847;
                }
              }
            } else {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.5626114617553106267) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1989895676781895384) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 12.116888542066473;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3309499884114021073) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.168234765376118478) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)2.74143586414732443) ) ) {
          if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.7502449350839083264) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.9016637160837567277) ) ) {
    if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.6188085860577046127) ) ) {
      if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.2997593606441903979) ) ) {
        if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5519584308891457569) ) ) {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)7.215438080869756909) ) ) {
            if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.03333955119645167636) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.06678673684600566762) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.4758111367370982392) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-1.034197694094620701) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.748880484475505;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)2.192494414047799101) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1259544656026012621) ) ) {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)10.04654119507076082) ) ) {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.1307395759684736869) ) ) {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.1073591626876715388) ) ) {
                  result[0] += 11.941419697609339;
                } else {
                  result[0] += 10.706640488004599;
                }
              } else {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)3.159608313363968968) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 11.53553663538496;
                }
              }
            } else {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-1.066760853984476842) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.854532398346290689) ) ) {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.3314076944271888703) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.4879199471170044267) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.05549796363205396904) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8043066281787150107) ) ) {
                  result[0] += 14.37552326076934;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            }
          }
        }
      } else {
        if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)8.481519737073679011) ) ) {
          if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.2941765767717853808) ) ) {
            if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)4.076780811727029885) ) ) {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.7984956318345027837) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.5543067512626742577) ) ) {
                  result[0] += 15.24022243057161;
                } else {
                  result[0] += 12.565879322366916;
                }
              } else {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.169824119511026606) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.941419697609339;
                }
              }
            } else {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.6386704070813147283) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.3386844703790124478) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.379208769471569562) ) ) {
              if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.07657805056338651273) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.3074498274773523887) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 13.334385296159002;
                }
              } else {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.498198485500952637) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.4386075523318818115) ) ) {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.3708156286607990904) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.3533025233363839557) ) ) {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.4220158521514847383) ) ) {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.3342105468617443398) ) ) {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)7.282288413213082734) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.4814719512080621322) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.007211304965574150128) ) ) {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)5.061627444133904419) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.3257184648012230177) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)8.088271125253747584) ) ) {
        if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2134901590994949805) ) ) {
          if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.7086002223735302641) ) ) {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6641720108189427263) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)6.109910392830238735) ) ) {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.3212281664576924212) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.4809128304415392074) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.3722792225833423951) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.4919532883951251989) ) ) {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.2124694232832879393) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.003430755612479810535) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5474196352306688329) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.001070113047646426008) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.1896798400589389533) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)1.83126703121630019) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.5599765878006121023) ) ) {
      if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5718097010632688937) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)10.70133847490872725) ) ) {
          if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.06077875532238696116) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.4525871775609117131) ) ) {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.622734896302674645) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.244754542666140773) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)16.33352806687647885) ) ) {
    if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)3.971811821114114238) ) ) {
      if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.5650064822123416208) ) ) {
        if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.6261744871655660072) ) ) {
          if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.4305627586259392903) ) ) {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.326420007209609675) ) ) {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1405176107605636271) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.4743893682946276891) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.618568400009133601) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4753334924645730708) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.4220611660089717554) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.43774095258245177) ) ) {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.8413557185555606832) ) ) {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8550252897712167233) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.533241764412650365) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.153237310935516513) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.9921361582366153842) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.2381592114633690749) ) ) {
            if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.03950169056309238425) ) ) {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.3811744021350936262) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.6217466242918601171) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2650386935553723511) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.134715990657507501) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5077497879565583405) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.04981191997182535247) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.06448466056581614314) ) ) {
          if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.4355618407246107937) ) ) {
            if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.09491953700483572731) ) ) {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.1169465697147009237) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.4493174211415441044) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.706640488004599;
                }
              } else {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7992579771359790142) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.06542590018275097619) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.7447902711946481347) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 10.706640488004599;
                }
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1718498225137115032) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 12.695531732007485;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.038421594852511065) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.9909702087649305824) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.5830881194220475239) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.107073863054592211) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.5249053580164465549) ) ) {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.2767332966387217041) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.4734302000419799983) ) ) {
                  result[0] += 13.241133972149143;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2456362068008720867) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.748880484475505;
                }
              }
            } else {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.2631931712707268334) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.7792787737023012529) ) ) {
        if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.107451783978729537) ) ) {
          if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.0517138117527208771) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.2330923643148616331) ) ) {
              if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.5409096974641626199) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.03979582475027414884) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.08283354694712553867) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.3677772556088509948) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)9.616086533543361625) ) ) {
            if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)2.326136180728894054) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.125247198926096065) ) ) {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.138556945520587671) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.80389331052177182) ) ) {
                  result[0] += 14.206269982147791;
                } else {
                  result[0] += 15.30921565598065;
                }
              }
            } else {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.04082635442619389488) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)15.78491632395131816) ) ) {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)11.13852003322667628) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.102923219278048178) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.2803574374706427341) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.8361904730282858633) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1522851611805112748) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)15.58899106919688116) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1540084390005564408) ) ) {
    if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)12.00759237705335636) ) ) {
      if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4952636760108022895) ) ) {
        if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.4582758426688894327) ) ) {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.532328316598343898) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.3391574364079569803) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.04545692689023178579) ) ) {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)9.218430576991181624) ) ) {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.09795927623183195432) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.06709368767055488847) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.327020052042847;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.4053707470809776447) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.1172855678345830349) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.5705836325593929281) ) ) {
          if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.7431507587371026791) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.08059082447190557552) ) ) {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.5569410872660653933) ) ) {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2703292032767027342) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3023745844097445179) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.023664553973461;
                }
              }
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.06863015929308054208) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-1.050784025311739311) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6830985040905250827) ) ) {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.3818077597515500132) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.7910961802489345773) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.169462561102477649) ) ) {
      if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.161801493775380667) ) ) {
        if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.04313043319211407) ) ) {
          if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1810709708624937964) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)1.647903272257432938) ) ) {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.466421323993468806) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.8455038320974097577) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.551732740874142924) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2463226945728640982) ) ) {
                  result[0] += 13.817533633240295;
                } else {
                  result[0] += 15.168763059295252;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.171868146759356577) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.908424037385134886) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.2171902865835938501) ) ) {
          if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.0200731997089885518) ) ) {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.3451143300136874092) ) ) {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.4225411448861142727) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.5340679645740580295) ) ) {
                  result[0] += 12.27809078322522;
                } else {
                  result[0] += 11.53553663538496;
                }
              }
            } else {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.9024440649448310925) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.785184778648233439) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.3911899419603795947) ) ) {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.5759194278054291516) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.9631677093962055514) ) ) {
                  result[0] += 11.941419697609339;
                } else {
                  result[0] += 11.941419697609339;
                }
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)1.943885124594207481) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.7131505202891126327) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.867711793280927068) ) ) {
                  result[0] += 12.116888542066473;
                } else {
                  result[0] += 12.116888542066473;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2308097937248929921) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)4.714279213501504806) ) ) {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.94479368632572025) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5039053105299472479) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.7015482738586288347) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.699146840246694712) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.4401043127128806409) ) ) {
        if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3356396123683005328) ) ) {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)13.75513270057078685) ) ) {
            if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.3746338609225703387) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3685592467772376146) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.09379932448978942072) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.1302839958662974917) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.308501790036472379) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.5549962392071674522) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.1346382846987621562) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.1989346384387605804) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.3018604963214132075) ) ) {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.6879040874984514442) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.878757847402765524) ) ) {
          if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3218875848324070366) ) ) {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.849965884897959989) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.4609929235058337071) ) ) {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2858004916585573096) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.5350528781960511848) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)10.54510584428275344) ) ) {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.3968956445095021546) ) ) {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.3874073426774994333) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1617549697422698829) ) ) {
    if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.6434861377860784382) ) ) {
      if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.148102165841770439) ) ) {
        if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.229013989110454147) ) ) {
          if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.1193421456932818731) ) ) {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-1.241971094090239758) ) ) {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.2340617499761509235) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.4742327134878053796) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)2.900537978210124379) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.07370219451009489553) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.08788706931422206325) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.3576035622502125033) ) ) {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.1207096200618568704) ) ) {
                if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.134391019652755267) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.06768486096855630407) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4827417287595084372) ) ) {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6153186449037486572) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8256765868130616637) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7812756217094798394) ) ) {
            if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.1146484661680557821) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.1292483325106990322) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1398236428278503696) ) ) {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)8.45601619564097895) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9626609420404561579) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)3.492814898896718478) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.2533733238094081353) ) ) {
            if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1730019825328816818) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)4.318251782963149488) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8872893965620060053) ) ) {
      if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.3005833562836621731) ) ) {
        if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.5538674578733923104) ) ) {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.5154190782673558902) ) ) {
            if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2688599491986468082) ) ) {
              if ( LIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3685159909810560852) ) ) {
                if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.3579520270607973731) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)2.879565157960438881) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.76752101914036297) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.5486327830927475446) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 12.116888542066473;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)9.13981841149890073) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.04987383185944260777) ) ) {
            if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)2.031147386737080396) ) ) {
              if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9482071784976027207) ) ) {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.6557259710887090032) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.201328170366264797) ) ) {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.4392961245948135418) ) ) {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.3469305466476362287) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.7976135145083022016) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.208674633961738798) ) ) {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.1766555424902329641) ) ) {
            if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.8851913517794880448) ) ) {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.7529577447755616548) ) ) {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.3677573071559196993) ) ) {
                  result[0] += 13.669106056462542;
                } else {
                  result[0] += 15.735160828109148;
                }
              } else {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.9126305315972642607) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 11.53553663538496;
                }
              }
            } else {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.5438585337459297397) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.7726852161187155454) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.023664553973461;
                }
              } else {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.581801111389595893) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.472537762296742825) ) ) {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)2.752712473626657275) ) ) {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.4185937858966940484) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.3439732667278741496) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)8.549691079181709341) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6626771612221497021) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.5427854679189871856) ) ) {
            if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.4092842295639326222) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.6194071805131311503) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.4039872957352012017) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6660392537102084454) ) ) {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6083646378774472119) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.854894600955393269) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.03509366069289814039) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.07791233014527731982) ) ) {
        if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.5299428482217034553) ) ) {
          if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.5112300372666873649) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.9061036590491898801) ) ) {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.9846973665838451018) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.4525102142456511878) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)7.361544226236943267) ) ) {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4121562646641551142) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.2945217276039091558) ) ) {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.618625389646777712) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.04785808705599725599) ) ) {
    if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-2.918344131852073975) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.9007911290511447788) ) ) {
        if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)21.87383753827109345) ) ) {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.944235710218990887) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.05285842683372055095) ) ) {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.343429633809519741) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-1.275684098999736671) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 16.537042407904714;
                }
              } else {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8033723610373392221) ) ) {
                  result[0] += 14.629194510830729;
                } else {
                  result[0] += 11.296251627913692;
                }
              }
            } else {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.4481402124252468755) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.313425255822778803) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6910415660359706669) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)3.466124537900555858) ) ) {
      if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.1269648116965958473) ) ) {
        if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.88620779836479957) ) ) {
          if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.0296883768423675809) ) ) {
            if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.7052627646800248007) ) ) {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.5227013958976411967) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.3062078687564386836) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.7743699693885839341) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.2078453106029315434) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.5863153862516590209) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.7744764070569374326) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.4671658543647155826) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.6510075463607696289) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.2263740944368031194) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.9106431886508601359) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.5254706610778465681) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.1107174584613510454) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1366190663076732315) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)9.282019470994741894) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.5795406147546462439) ) ) {
          if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.5715543648013629019) ) ) {
            if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)6.363062053744006796) ) ) {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3900066071118847288) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.3849452492051860797) ) ) {
                  result[0] += 13.334385296159002;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)6.157589752056145116) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)1.136942521267343853) ) ) {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4056187254804922704) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.05394626833744037286) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4104597813502847692) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.2153698322615908989) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.7244335341221118663) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.4593556259516694551) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.5690350109283904834) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)1.382771640697129323) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-2.189215229405831131) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.330762924285432414) ) ) {
      if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)19.35555355355654683) ) ) {
        if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)3.287589632623680203) ) ) {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.00684745704424583) ) ) {
            if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.2034078586195515737) ) ) {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.5339371499297848045) ) ) {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.3778110891402655658) ) ) {
                  result[0] += 11.748880484475505;
                } else {
                  result[0] += 13.669106056462542;
                }
              } else {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.238239638440657181) ) ) {
                  result[0] += 15.30921565598065;
                } else {
                  result[0] += 15.59322833329088;
                }
              }
            } else {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.6563722470418656973) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.1080905211859623238) ) ) {
                  result[0] += 11.941419697609339;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9995347209877238903) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.1657719072544525385) ) ) {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.7520674230425277162) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3676117626242224046) ) ) {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.223116903921884102) ) ) {
                  result[0] += 13.04043800349013;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.4753505188835137618) ) ) {
                  result[0] += 11.941419697609339;
                } else {
                  result[0] += 11.296251627913692;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.08959480076497478018) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5824185383014000017) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.8930667103502395454) ) ) {
        if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7204320790777830608) ) ) {
          if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.948589256494634103) ) ) {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.41856957244591797) ) ) {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.8619770964845642203) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.833320644456729154) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.14087552722180563) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1448812230838458226) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.899243210747858068) ) ) {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.08527890568234906821) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)3.183421062345765051) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.0354293147466410302) ) ) {
    if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.7036588893225714791) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1471030821804731048) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.606623529381871585) ) ) {
      if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.3238635806861091537) ) ) {
        if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.3734160954214166828) ) ) {
          if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1355407884736791746) ) ) {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.07685783142622550079) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.06917124163912684309) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.09563397158358509509) ) ) {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.07283259650164064514) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7712761864811266133) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.4111383254359384787) ) ) {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.3210015804063964806) ) ) {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8126909100946153597) ) ) {
                  result[0] += 14.97807192602432;
                } else {
                  result[0] += 11.748880484475505;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.02220553506322192616) ) ) {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.6709137659419039945) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.220555328332750572) ) ) {
            if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.06072539404037259614) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-2.256712049570440026) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3210935580505660525) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.6684983414077037001) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.2210672363554925801) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)8.317144244286820864) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.4792328479533843333) ) ) {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.091029266062482739) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)8.108536692389348488) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1559058618881551395) ) ) {
          if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)3.684731665033304182) ) ) {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.4359687033911865406) ) ) {
              if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.2201960933176483892) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.3994422658832262885) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 13.95568965644268;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2237398367570376245) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            } else {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.7391670064918248739) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.4432692351446097523) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 12.427187187583282;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.8405035064138308698) ) ) {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.4897148550124151845) ) ) {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.682884138577300348) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.3876743256893545597) ) ) {
                  result[0] += 13.817533633240295;
                } else {
                  result[0] += 11.53553663538496;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.1563249352282201077) ) ) {
                  result[0] += 11.53553663538496;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.40531270524636609) ) ) {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4449143901768239373) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 13.887805867394853;
                }
              } else {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7920471167070661789) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.44369281859303733) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.015161780907050337) ) ) {
        if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.5137129650202131304) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)2.681431837219602876) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.843010452491044449) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.1526537827868730546) ) ) {
    if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7345328621566477034) ) ) {
      if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.8876956197677207117) ) ) {
        if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2787098482569156932) ) ) {
          if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.639999591780961441) ) ) {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.1545670777814389663) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.3639018886953389043) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.320369422274748405) ) ) {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.600511121110270274) ) ) {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.480013592457409155) ) ) {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.7715734247233522192) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.912098767539680555) ) ) {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.1390727793434691772) ) ) {
                  result[0] += 12.116888542066473;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.06010978229349003138) ) ) {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)6.670763594593652535) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.2420684541568349779) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.4106954607354856845) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.06581965439238061932) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.6060713234452366205) ) ) {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)3.379461663273215954) ) ) {
            if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.614298505663600225) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.4763618646325021855) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5855796648088443801) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.9497268848333340063) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4196510356371105921) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8016266785467591749) ) ) {
          if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.7519976378301101994) ) ) {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.5254594941818968579) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.3181899450739764101) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)5.608675903276621355) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1616683737459727599) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.6558118752043714528) ) ) {
            if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3340424385582421163) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.3657347592956338711) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)3.585576418417104172) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)8.774843832320831538) ) ) {
      if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.002844903393158758342) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.4454563382933644511) ) ) {
          if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.825467104061774037) ) ) {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.2121523687232757527) ) ) {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.9033431918234984259) ) ) {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.6556340163883943584) ) ) {
                  result[0] += 12.116888542066473;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.07023872815927451052) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.9884319814517747993) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)5.873336245279158874) ) ) {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.7273445171966166356) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.4181868043891313058) ) ) {
                  result[0] += 15.47195078258613;
                } else {
                  result[0] += 14.084905738773358;
                }
              } else {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)2.451702010731995784) ) ) {
                  result[0] += 12.427187187583282;
                } else {
                  result[0] += 10.327020052042847;
                }
              }
            } else {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)7.124649896456032749) ) ) {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)9.110549592475422287) ) ) {
                  result[0] += 11.748880484475505;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.5132312969646956047) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 10.327020052042847;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.2135627503384122106) ) ) {
            if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.508437496250201626) ) ) {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8277267536825362315) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.04517908816414464845) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.1948809271383631359) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.2347946531393149128) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.04028714219171596056) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.2314062368090308575) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)4.498568862788235201) ) ) {
        if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3108168052945672888) ) ) {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.345592015597006919) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)18.48393565036500874) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6146943091759838884) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.07842006752434055317) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.4530126451534993159) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 11.296251627913692;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.765196366073310652) ) ) {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.3765573777572597258) ) ) {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.3422424595218948595) ) ) {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.5425027773370594275) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)5.388538072040467419) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.7581243338044574287) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.03875564623858501756) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3465911732312498272) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.1315933856900691479) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.612433260921288358) ) ) {
    if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.416662389841735703) ) ) {
      if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.04913057399938314251) ) ) {
        if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.8178055589785306889) ) ) {
          if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.1451888924068198694) ) ) {
            if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.02114243515354694708) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5824899410747410577) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.032016205345889226) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.6316623558261920124) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.3652342843925480143) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.059792519611848949) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1617323055766451134) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5481741895781832019) ) ) {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.05627590460217478385) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.3235290858203900277) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.3181520604794165763) ) ) {
            if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2612259054188218466) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.07705894252704592606) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5810976631108806245) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)2.288532819823243969) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.08746213777926453714) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.04821500064358995308) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.2374580142642517544) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.339710876555386343) ) ) {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.1531757689902873698) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.4954575454943530577) ) ) {
            if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)1.849575224573985377) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.1915362495381898178) ) ) {
          if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.6690493337294384224) ) ) {
            if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.4995789981867576612) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.465420922887641475) ) ) {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1393294146857589344) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.09949993201996809589) ) ) {
                  result[0] += 13.04043800349013;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6812654927174196517) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.04448932466687355314) ) ) {
            if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.04687293877207717591) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.6054179212323989034) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.6815563344725430461) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.626233523900131317) ) ) {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.5814445681934667931) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.7735081881714741536) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.2119902390945225257) ) ) {
      if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.3309171207712188201) ) ) {
        if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)-1.325116030376250809) ) ) {
          if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-2.686538089144070884) ) ) {
            if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.07429150841054732446) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2097536902385127577) ) ) {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-2.674480980535361763) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.3894493160638036189) ) ) {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3183638314529237401) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.08588264654287873501) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4797749327512745299) ) ) {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.1036716460400143036) ) ) {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.6661008011228002346) ) ) {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.07024784810633763477) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.4184899123975078239) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)14.72882171262490836) ) ) {
        if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.1097419279097036071) ) ) {
          if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.04214503700503380301) ) ) {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.2032131828887810687) ) ) {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)19.71756817629240288) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.4460004484774894862) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 13.423472758258828;
                }
              } else {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)20.31109981025912603) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.6326323028908906743) ) ) {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.05017706746845106841) ) ) {
                  result[0] += 13.508753094994699;
                } else {
                  result[0] += 13.590538990498956;
                }
              } else {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.05316482921283416374) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4942594570225566364) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6240629800468262545) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.7203526048888528877) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.02714365492577863401) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.941419697609339;
                }
              }
            } else {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.3960588305483591087) ) ) {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.723185894279019692) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.6670970724310822941) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 9;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5901628384780638337) ) ) {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1840617144341153422) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.7092362979671790191) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.3334813190654023485) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.330645885412244156) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.2932230450945685352) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.1873180172415815081) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.327020052042847;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.435417224855822127) ) ) {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.4143185452167879035) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.6033561111644574204) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 11.296251627913692;
                }
              } else {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.1714836661098207982) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.611129742286037114) ) ) {
    if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.7925731678042244877) ) ) {
      if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.9504304951655101474) ) ) {
        if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.4835057894426568748) ) ) {
          if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.3371394621188592011) ) ) {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.001423091942329479664) ) ) {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.5009239789282446953) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1316016876550635262) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.4124355277939000253) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.4464934113507715852) ) ) {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.409597499699721368) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.6053707834315729119) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8725838979855773392) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-2.829903685185869655) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.2986243116089312699) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 17.390382954420346;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.9309312289731611623) ) ) {
            if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)5.962523544860631297) ) ) {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.6812921958118236532) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.341209959113159655) ) ) {
                  result[0] += 14.37552326076934;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.4036475315103328354) ) ) {
                  result[0] += 11.941419697609339;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)1.194046453336117253) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.71758565975045796) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.594762277302308906) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.3008713394644322303) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.5483365779410401819) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.8187433085933913945) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.8373771452752842848) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.8460154706868329155) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.5987777302967280946) ) ) {
    if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.4587581494487870115) ) ) {
      if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.05179205587666653454) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.09686583366003201356) ) ) {
          if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.4722537069221574013) ) ) {
            if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.4559655663453938135) ) ) {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.3992030672908576383) ) ) {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.3463687113157837283) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)3.13364747907759611) ) ) {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.4678147868449773483) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.02152421821418365466) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.4936316842799115534) ) ) {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.80791411504052979) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)3.692855710898090837) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1762045296441109854) ) ) {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.3110377681432302532) ) ) {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.8888122374541564952) ) ) {
                  result[0] += 14.14650919600858;
                } else {
                  result[0] += 11.023664553973461;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.2665132160880970824) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.6837365712587178956) ) ) {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)7.803415325105468092) ) ) {
                  result[0] += 15.815723346349369;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.6231142635139751418) ) ) {
        if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.738905712309803953) ) ) {
          if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.159448348250045946) ) ) {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.769775177328755555) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.3733364519443997942) ) ) {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7337334688394328008) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3654707471134503449) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.621486124831401199) ) ) {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.369536152168125298) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.5418158444354539416) ) ) {
                  result[0] += 11.748880484475505;
                } else {
                  result[0] += 10.706640488004599;
                }
              } else {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.470621231667929907) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            } else {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)2.708920510160271355) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.402102465139937415) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2372028643357224631) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6138988497892651219) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1106861793210078132) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5414442070568016296) ) ) {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)4.995258692076316898) ) ) {
            if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.3000530976800783178) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.9125414191211544956) ) ) {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.5450832069662780999) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.5772093064984299415) ) ) {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)4.955420793702282722) ) ) {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.7746294824430628445) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.531250513752911768) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6119570448341621338) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.53194361037160387) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.472080602726645537) ) ) {
      if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.4117165166683285915) ) ) {
        if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.6229297426425395301) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.297434502521749411) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)8.078002215374532113) ) ) {
          if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7690565579244024175) ) ) {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7027690528276957505) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.36402858631753654) ) ) {
                if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)-1.079669101139206333) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.6290161206129220028) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 11.748880484475505;
                }
              }
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3459277544762872081) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.0368435510010913167) ) ) {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.03226373948488528431) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.053644551575768862) ) ) {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4286999043505779761) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.2014092833494186274) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-2.661657315125680157) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.3008361430896665523) ) ) {
        if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)13.06740812138948726) ) ) {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.140351200066139048) ) ) {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.4628674055257502307) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.2161189796665196616) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)2.275869193198551965) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)3.428967607985186294) ) ) {
            if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1633424477358557114) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)4.275264915971118462) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2546220562042564861) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)2.35085831397915701) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.3686065437148351442) ) ) {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.3803574454066135924) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8703912723378129934) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.2697708562958590073) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.234997163571856182) ) ) {
    if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)-0.2284077294100415045) ) ) {
      if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2842880870404675964) ) ) {
        if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3828640864159182922) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.6160610879437020682) ) ) {
          if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-2.521897903389348272) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.5011831192329345708) ) ) {
      if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2100743736695810382) ) ) {
        if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7779386405572589203) ) ) {
          if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.1814094984572364733) ) ) {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)26.37624255847147836) ) ) {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)7.282422151033328461) ) ) {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.219393506523184012) ) ) {
                  result[0] += 13.423472758258828;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.4033090963721621125) ) ) {
                  result[0] += 11.748880484475505;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7418533651536147744) ) ) {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.07181512226637837282) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5555640896834194153) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.06796747727021865138) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8578155819026299644) ) ) {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.3808252393518421486) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.4891089410268316673) ) ) {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.6458021439206865777) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.5693799334615778918) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1396831556932832397) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.08769449206879598169) ) ) {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.3009139993572780836) ) ) {
            if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.1396977940583848943) ) ) {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.360997117134846501) ) ) {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.05015377759001937025) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 13.590538990498956;
                }
              } else {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3747074615429520916) ) ) {
                  result[0] += 13.04043800349013;
                } else {
                  result[0] += 11.023664553973461;
                }
              }
            } else {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.06491575454640510778) ) ) {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.1194657532091674135) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.5009256601786737928) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.5067786949897279403) ) ) {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.8088813061699423601) ) ) {
                if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.770139002193538147) ) ) {
                  result[0] += 14.580970725835817;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.6675366615271097759) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.08951337067418081717) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.1712130370435678006) ) ) {
            if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.3375418276310415688) ) ) {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.2996565503288766141) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.4291553989985875672) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8880720580819780885) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 12.695531732007485;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.6932745357939840147) ) ) {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1880766245566906913) ) ) {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.006033983962707661561) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 11.023664553973461;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.513151866331110873) ) ) {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.4166769610938544366) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.01427150789496437443) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)6.789041439595131955) ) ) {
        if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.189997412361845891) ) ) {
          if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.731914891909697829) ) ) {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7070590233978777395) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6778434104661235082) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4254386548560354919) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.06268989399033242371) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.524367758730184264) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.5856756004981412689) ) ) {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7035170011697603476) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.6963260315519903543) ) ) {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.6204382198569414752) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.02030161988747861135) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.5320641266905371536) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)3.070768525040631136) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1810749042508089934) ) ) {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)3.777162778071234239) ) ) {
                if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.9903727645000205415) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.7312366695054646204) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.9624937904473498396) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.6869223800015884507) ) ) {
    if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.07960946143162050959) ) ) {
      if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7685778969459156063) ) ) {
        if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.2769252064826575599) ) ) {
          if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.1318415270977183473) ) ) {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6824432373185211897) ) ) {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3522926636791574584) ) ) {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.6349111856354320294) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6304155458728776251) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.3457927068857802322) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)3.469407354547354494) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.7413361041832519094) ) ) {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.07543847824783805889) ) ) {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)4.102790930742147957) ) ) {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.7789719000384046632) ) ) {
                  result[0] += 12.27809078322522;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.06088949261755257497) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.545223608795386117) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.5001109891400229435) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 15.893165438878452;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.07764216476720692262) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.548779973052727188) ) ) {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)9.054255204660254464) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7246730486189523202) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.348316637204641788) ) ) {
          if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.2170976286758377616) ) ) {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.8035210410529627367) ) ) {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)8.15992035894953105) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.2738691250375980268) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 13.143309288135946;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-2.611439959708147462) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.2456441096346498321) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.7926276828038778532) ) ) {
                  result[0] += 11.748880484475505;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.8173613706261683154) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2458626913587679541) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7008624106318440683) ) ) {
        if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)8.7907821976683298) ) ) {
          if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)7.529070985748718137) ) ) {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-1.447069449941453589) ) ) {
              if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9418166631033713099) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)5.486694531992213797) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6656104326639357138) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1430352188920486489) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.4867263471744697201) ) ) {
                  result[0] += 12.931969129026609;
                } else {
                  result[0] += 12.427187187583282;
                }
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.6645202478295564319) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 13.590538990498956;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.0637670647355607495) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.4421318909887329562) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8119902686160810346) ) ) {
          if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)-0.09285774337831931291) ) ) {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.06376722025978889818) ) ) {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.5391433558160384498) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.873791279894127637) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.04998407119977606866) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.4038231314037197817) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)5.062576450435080311) ) ) {
      if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.3619133335412647035) ) ) {
        if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.5365367832517404789) ) ) {
          if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.3037925583874193647) ) ) {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.8062136477472024998) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.3048162556254360167) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.6169447349508061507) ) ) {
          if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.4956931625732963198) ) ) {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.3435088960259722879) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.202237751179035863) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)7.725343985456155416) ) ) {
        if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2701998098054758657) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)5.998807095620794172) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)2.302150273300207939) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.3473316861962336133) ) ) {
    if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.8331446619280549193) ) ) {
      if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.5250886569145484239) ) ) {
        if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1741473359400000642) ) ) {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.4328823833382792197) ) ) {
            if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.03413864314092629471) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.7994236533683407586) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.5424307145296937138) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3780992277593505091) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2804222328822099097) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.3287329802016381031) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7428801504278792489) ) ) {
            if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)1.809065878195063481) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.07225520826971294774) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.6046566957218282301) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.3575879500872140015) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.8384458646438113227) ) ) {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.3954130553859717123) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.2251788168417253599) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.176966071585136997) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.1531521780493736162) ) ) {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.1151402688896249332) ) ) {
            if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.2516540406292396281) ) ) {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)13.13222640541007458) ) ) {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)25.90528151157370118) ) ) {
                  result[0] += 14.629194510830729;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.1061373276278864408) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2452555611928269319) ) ) {
            if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.1685304629912786067) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.806795014171896252) ) ) {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.772148646967848018) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.4004640909282127792) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)23.75173970368664911) ) ) {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.03380838567801210115) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 13.887805867394853;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.03597874252496901376) ) ) {
      if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8024347652761079086) ) ) {
        if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.4143134042957528074) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.03685350302631329455) ) ) {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3962773012016485574) ) ) {
              if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.03160990891559659066) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.2244002090892497914) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.6143143429449644533) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.00195032187947918878) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.006961133887274718532) ) ) {
                  result[0] += 12.817255833106158;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.5584480696737723626) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.6406642602951706511) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.2600349099512257456) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.3446429228097918629) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.8582389559741485652) ) ) {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.6393512335961107906) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.945381458056243851) ) ) {
          if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.2144696490011531731) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.054427428625220431) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)3.082574124730377285) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)9.446160525313342049) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.9953036505882043583) ) ) {
        if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)3.306742242918992769) ) ) {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)10.68287186366447905) ) ) {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.3414344145444804246) ) ) {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1288484600670197766) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.5332479680156070323) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.6654603082797199143) ) ) {
                  result[0] += 15.53350889989737;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1172301339088455963) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.07550986726204544919) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.02193544598124436834) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.803876364185303061) ) ) {
    if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.526039029656988899) ) ) {
      if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.1509072340072303842) ) ) {
        if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-0.4230903004393814504) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.372477550051873052) ) ) {
          if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.04079272804001043973) ) ) {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.3870658857481769632) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.277895990870656806) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.8464435938893603018) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.1037705411419789225) ) ) {
        if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.4369482978741278112) ) ) {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.5512674673214912335) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.309409331242362029) ) ) {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.7775476741685453108) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.5864982029507789241) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.057314638593245926) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.4127004754670919318) ) ) {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1675019406581786663) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.4981417681835360045) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.3499822053831567747) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      } else {
        if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)2.198413720621727574) ) ) {
          if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.5583272472037500433) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.8629006477347458404) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.2107051893403324994) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.4714611113541217757) ) ) {
      if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.5143588314851972321) ) ) {
        if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.3706140461590533008) ) ) {
          if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.6395694576274117971) ) ) {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.077150036719627835) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.01467796589457023848) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.5962028412541053868) ) ) {
            if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.3583216101725862357) ) ) {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.7214200125824287158) ) ) {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.2715849535359284306) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2172457079522598089) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.02030247271828831968) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.1597557770081193818) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      } else {
        if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.934664954601362119) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)-0.04456691843105875517) ) ) {
        if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)4.804137051062607355) ) ) {
          if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1004947426371145258) ) ) {
            if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.3234655230200841891) ) ) {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.6629330191986347875) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.6415650908619661141) ) ) {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.307187337041981201) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.655446830877184472) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.941419697609339;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.8739253791767578328) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2761426083912947305) ) ) {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.8004821170872742364) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1698715434666449309) ) ) {
                  result[0] += 11.53553663538496;
                } else {
                  result[0] += 15.408437122665816;
                }
              }
            } else {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.2364518025767602116) ) ) {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)1.063543164708988575) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.3917889874116942117) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.1678056804192678) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.2802279249899148339) ) ) {
              if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.3056934520625054774) ) ) {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.3466558367155642695) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)5.933830985471365338) ) ) {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.1144122727556979857) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.8986747317343356523) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)7.861552122794470243) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)2.956014997659908605) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2293477400561728385) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.4623340099189022778) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.5518650233220335766) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)-0.1317780252420019949) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      } else {
        if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.279360698341657887) ) ) {
          if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.6539738541749045009) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.02960303853959106446) ) ) {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2777565812035315829) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.3656695089403129151) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.9255485161115575288) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.311794236927190771) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 11.296251627913692;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.3139842667123758368) ) ) {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.7273171895887000638) ) ) {
                if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.5859841134516052819) ) ) {
                  result[0] += 14.531554622062359;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.767895561898343737) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)10.66859762912138088) ) ) {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.6676111042009789109) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.4934498282723772111) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.5672147175119206519) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.3279602848067001419) ) ) {
    if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.6123147950991232324) ) ) {
      if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.7091764303307037665) ) ) {
        if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.3452148075696050977) ) ) {
          if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.6276634307694941572) ) ) {
            if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.03472030423123065312) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.1478738984540666213) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.8032416236604635884) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.3467780468207339872) ) ) {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.2288784965824163242) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 11.748880484475505;
                }
              } else {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.3902435960799094383) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.3623713604105246455) ) ) {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.3929845289667620034) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.6892055428997864164) ) ) {
          if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.2415635846694171307) ) ) {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)14.55700447964508015) ) ) {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.2376355884780204375) ) ) {
                if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.3091786780494161224) ) ) {
                  result[0] += 14.206269982147791;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.2477852830424829289) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            } else {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3814016560984174187) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-2.210966463324931741) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.2471472713299269763) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.1247315303049551377) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2658933739121333573) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 12.427187187583282;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.0968792239132738181) ) ) {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5945295098476773843) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)0.3901657194236070048) ) ) {
              if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.9212675663050766683) ) ) {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.309191959946857331) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.02934390219355268933) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.363511478245317543) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.728754294584429196) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.2570955676102167353) ) ) {
        if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.6432885503457157483) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.1222656368649865932) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)3.287535805477306727) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)3.24940451176305567) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)1.139729162669169016) ) ) {
      if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.313276964428692184) ) ) {
        if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.3177182936526309343) ) ) {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.5955032815437070193) ) ) {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.03024004355841868746) ) ) {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.02703376280812085086) ) ) {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.269499774927225655) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.7207355662210233049) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.1853478191025331456) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.945008647496833332) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)5.686107832000908857) ) ) {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.8278616853582806412) ) ) {
              if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.8034220263882690949) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.1004087184588690895) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.3879344479322914263) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.4355967391455262128) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.9515857007248385013) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.3559091894884743312) ) ) {
          if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.7000311468867805864) ) ) {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3021061590647094452) ) ) {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.5211641124216288556) ) ) {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.363388057804189701) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.343123658346388805) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.8903074152736084601) ) ) {
                  result[0] += 13.887805867394853;
                } else {
                  result[0] += 14.428898734038883;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.4582014039752027035) ) ) {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.121648291987791479) ) ) {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.2715931535177519285) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.5584841725044853433) ) ) {
                if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.4973110585826933105) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.5243768297684497925) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-1.209065015028501833) ) ) {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2245075362745726499) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.7281705571723275927) ) ) {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.98954426718378441) ) ) {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.8025801158759752196) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.4379696947883492397) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)1.161675528685358394) ) ) {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.1921031191013680139) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.95114036936712143) ) ) {
                  result[0] += 12.27809078322522;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.4813389609313947215) ) ) {
    if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.07367503683328649466) ) ) {
      if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)4.693684294393477785) ) ) {
        if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.094907371017920461) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3116702372013289146) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.2941086509610628674) ) ) {
        if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)15.75081100340074336) ) ) {
          if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1672514016521053082) ) ) {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.3458431403839306029) ) ) {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.5380165462870901694) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.2663560008744851881) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 12.116888542066473;
                }
              } else {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.1553985569295258662) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 15.30921565598065;
                }
              }
            } else {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.5025840274754984627) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.024719200633565919) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 13.669106056462542;
                }
              } else {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.255049465776279849) ) ) {
                  result[0] += 13.334385296159002;
                } else {
                  result[0] += 12.27809078322522;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1602391920948434412) ) ) {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6257352027175558939) ) ) {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.6860752139574100017) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.274334746275500474) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.1289261604869101352) ) ) {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.636760344549904378) ) ) {
                  result[0] += 11.748880484475505;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.029757553607137943) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.112662421486354733) ) ) {
          if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)1.540380075186549957) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5782553602308695417) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.44346348375865835) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.439412069369610303) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.4085849298535593199) ) ) {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.4759996243004451233) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.6350661022905292885) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.6097893424312839095) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.3106361766060617424) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.271173697219101506) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.8523582299858416533) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.9943362691260237973) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.332301934040623137) ) ) {
      if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9439534166179475161) ) ) {
        if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.0844634146094997984) ) ) {
          if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3526731972623031175) ) ) {
            result[0] += 5;
          } else {
            if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.3138383879241473107) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.8300698252952039002) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.5826318434158374027) ) ) {
            if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.4396876422909702375) ) ) {
              if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.8291435658078152304) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.9289275722349316089) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.4869495659105722574) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.7028644536501316153) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)0.5616535120155847771) ) ) {
        if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7856887043800839798) ) ) {
          if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.03600255054996442938) ) ) {
            if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)-2.394980651495924207) ) ) {
              if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.2474003486091052306) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6270202746157353957) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)4.482491864957588668) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.1485273640497323799) ) ) {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-3.024907974294790414) ) ) {
                result[0] += 7;
              } else {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5476675845929778186) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 12.427187187583282;
                }
              }
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.4864573840728340093) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.719879737949718379) ) ) {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.2796374234961663818) ) ) {
            if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.7553752913674448566) ) ) {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.09792072804623488946) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.05372353670510381096) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.8289241992896185796) ) ) {
                  result[0] += 12.116888542066473;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)11.84499281640591839) ) ) {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2919609427638147903) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 11.023664553973461;
                }
              } else {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4569897993948326964) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 9;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.3532844275646495058) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.1612081463268064674) ) ) {
    if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.534497378548967728) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.763564431013483258) ) ) {
        if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.1398398710433171321) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.5994371760393446547) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.340743418472690962) ) ) {
      if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.4190879967851042776) ) ) {
        if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)1.077851031423657346) ) ) {
          if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-1.431694608568413241) ) ) {
            if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.09543570855602011294) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)-1.820943678936819854) ) ) {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.3831940454304773591) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7997954686466873797) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.4293864967733536653) ) ) {
              if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.09126048697988008163) ) ) {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)4.007104950189359194) ) ) {
                  result[0] += 11.748880484475505;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.05487662010438063703) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 15.59322833329088;
                }
              }
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.3481049281380019789) ) ) {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.654415607656130049) ) ) {
                  result[0] += 10.706640488004599;
                } else {
                  result[0] += 10.706640488004599;
                }
              } else {
                if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.8358691237586886036) ) ) {
                  result[0] += 12.695531732007485;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.4684534877288151766) ) ) {
            if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.8576254556600539924) ) ) {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)4.62181338865683955) ) ) {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2187394193083707916) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 15.168763059295252;
                }
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)0.6072437010580240546) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 11.53553663538496;
                }
              }
            } else {
              if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.5167174291740339598) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.4748448411055701812) ) ) {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.6242993718002003423) ) ) {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.407199523515129558) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.8327210896053711675) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.9569393974263654679) ) ) {
          if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.05896231250876138308) ) ) {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.04410695356132717654) ) ) {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3300866308720740716) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.01659598381405306619) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.07111200180727200726) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.3375157777577559859) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.1442020824160075987) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.8901888159607828088) ) ) {
              if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)5.884434803740747455) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)0.1557314356504804209) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.02220664797536460455) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6457436456859118046) ) ) {
              if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.6955661249853049011) ) ) {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.05464344973517748505) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.0136108743101320262) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.5911429837351385164) ) ) {
        if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.1736134431862553229) ) ) {
          if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.1084779670202096064) ) ) {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.921002987609352619) ) ) {
              if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2723473161412178767) ) ) {
                if ( UNLIKELY(  (data[41].missing != -1) && (data[41].fvalue <= (double)0.07911397750787854677) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.4363171313215562508) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1329637503598342652) ) ) {
              if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.1879012146551993501) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)2.655946470458235176) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3779370738256689344) ) ) {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)1.895185373619179492) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 10.327020052042847;
                }
              } else {
                if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)13.49109170230576282) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.1902275094018048007) ) ) {
            if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.1027073925468786342) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.6932689547401524877) ) ) {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.492837020703671691) ) ) {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.4042498650822663464) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.5324460471156330366) ) ) {
    if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)0.693061279994908408) ) ) {
      if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)1.057052839175920855) ) ) {
        if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5184703705438009624) ) ) {
          if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.3578884838478181285) ) ) {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.3104019306574868353) ) ) {
              if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.4680581819091371165) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.42827538093972356) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 11.296251627913692;
                }
              } else {
                if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.4929628050799055305) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.2690850722225013314) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)0.3662958394664298512) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.1779897072446327277) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.4936430862364133421) ) ) {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)7.229534022000514426) ) ) {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.7299326614459555884) ) ) {
                if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.8200546158714905332) ) ) {
                  result[0] += 16.42379443209976;
                } else {
                  result[0] += 11.023664553973461;
                }
              } else {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.8662484966287181676) ) ) {
                  result[0] += 13.334385296159002;
                } else {
                  result[0] += 12.116888542066473;
                }
              }
            } else {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.3793668332702159196) ) ) {
                if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1049727701046427875) ) ) {
                  result[0] += 11.023664553973461;
                } else {
                  result[0] += 12.565879322366916;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.4297574357857517069) ) ) {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7902115557911694177) ) ) {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1943442027718491338) ) ) {
                  result[0] += 13.669106056462542;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.6065180450307154914) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.1496832521630838686) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.4707576391807548055) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 10.706640488004599;
                }
              } else {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.1844990741190011552) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              }
            }
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.728105880032744901) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.03714011221714036415) ) ) {
          if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.6668448780849924873) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.7397486145776872579) ) ) {
      if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.6486174495012331231) ) ) {
        if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.3048130323931201868) ) ) {
          if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.7605784648876707799) ) ) {
            if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.6079455531387969458) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.06429093839502428298) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.9231895539286516517) ) ) {
            if ( UNLIKELY(  (data[18].missing != -1) && (data[18].fvalue <= (double)2.607722438959517497) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.3115194175430603396) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)4.403422451947514915) ) ) {
            if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.1545437682245967) ) ) {
              if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.6876223987198621934) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.4202397520325854563) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.02732721422117193391) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( UNLIKELY(  (data[19].missing != -1) && (data[19].fvalue <= (double)1.239585198468574179) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.7208744142632107499) ) ) {
              if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)1.982458476758077737) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)3.776591055090993798) ) ) {
    if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.4858779945073358197) ) ) {
      if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.3664779876463013508) ) ) {
        if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)3.663537637528553326) ) ) {
          if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.4578502339357521378) ) ) {
            if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)2.203836736025158061) ) ) {
              if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)2.020791510565946414) ) ) {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.003811596584110404137) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.105842879818769775) ) ) {
                result[0] += 7;
              } else {
                if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.4803445956476263268) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9.207392357589622;
                }
              }
            }
          } else {
            if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.7633159732241614481) ) ) {
              if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.1903898479259152898) ) ) {
                if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.593652105166447952) ) ) {
                  result[0] += 16.518607517245396;
                } else {
                  result[0] += 11.023664553973461;
                }
              } else {
                if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.7619485799640771662) ) ) {
                  result[0] += 12.565879322366916;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            } else {
              if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.7474414725180268393) ) ) {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)3.805716764140826935) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 9;
                }
              } else {
                result[0] += 7;
              }
            }
          }
        } else {
          if ( LIKELY( !(data[16].missing != -1) || (data[16].fvalue <= (double)1.413537550611671856) ) ) {
            if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)14.92578941336877918) ) ) {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)12.67415460430283858) ) ) {
                if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)13.22014934412865017) ) ) {
                  result[0] += 15.59322833329088;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-3.358260330458095133) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            } else {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.408533088295847335) ) ) {
                if ( UNLIKELY(  (data[14].missing != -1) && (data[14].fvalue <= (double)3.440898586898096578) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)0.371262833962739458) ) ) {
          if ( LIKELY( !(data[20].missing != -1) || (data[20].fvalue <= (double)-0.3896098790502836584) ) ) {
            if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.769291385933396521) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[18].missing != -1) || (data[18].fvalue <= (double)4.242292525115169965) ) ) {
                if ( UNLIKELY(  (data[24].missing != -1) && (data[24].fvalue <= (double)0.5889384211329586893) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 8;
                }
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.1325552354226786356) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)0.3859350959713973017) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.02931105015434810196) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.5243862138919612725) ) ) {
          if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.08096414137563308355) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.1394639919127902972) ) ) {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.04010534505977070979) ) ) {
              if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)0.102403068940013664) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.9163856616644734387) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          } else {
            if ( UNLIKELY(  (data[7].missing != -1) && (data[7].fvalue <= (double)0.06387313229127300485) ) ) {
              result[0] += 6;
            } else {
              if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.06174069091976197576) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.001055296460226312627) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.4209593319023322566) ) ) {
    if ( LIKELY( !(data[19].missing != -1) || (data[19].fvalue <= (double)1.091513296258683097) ) ) {
      if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.8437570196509535103) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.7631035517596878037) ) ) {
          if ( UNLIKELY(  (data[17].missing != -1) && (data[17].fvalue <= (double)-0.5253450173412470559) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[37].missing != -1) || (data[37].fvalue <= (double)0.3767693320828355841) ) ) {
              if ( LIKELY( !(data[38].missing != -1) || (data[38].fvalue <= (double)0.7281318386479350702) ) ) {
                if ( UNLIKELY(  (data[38].missing != -1) && (data[38].fvalue <= (double)0.4224539655563069318) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 10.706640488004599;
                }
              } else {
                result[0] += 7;
              }
            } else {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.5532008843940281473) ) ) {
                if ( LIKELY( !(data[39].missing != -1) || (data[39].fvalue <= (double)0.6083160611132436557) ) ) {
                  result[0] += 9;
                } else {
                  result[0] += 8;
                }
              } else {
                if ( UNLIKELY(  (data[37].missing != -1) && (data[37].fvalue <= (double)0.6002790462222620249) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9;
                }
              }
            }
          }
        } else {
          if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.6746072999077366017) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.2294600618952329918) ) ) {
              if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.6749973833107973942) ) ) {
                if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.86008627263275228) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9.207392357589622;
                }
              } else {
                result[0] += 7;
              }
            } else {
              result[0] += 6;
            }
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[22].missing != -1) && (data[22].fvalue <= (double)0.1940626251581482054) ) ) {
      if ( UNLIKELY(  (data[8].missing != -1) && (data[8].fvalue <= (double)-0.4003165266133153488) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.1224008061558497229) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[15].missing != -1) && (data[15].fvalue <= (double)1.510808791916629978) ) ) {
            result[0] += 5;
          } else {
            if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.07551104589152678181) ) ) {
              if ( LIKELY( !(data[17].missing != -1) || (data[17].fvalue <= (double)0.5113229223360287179) ) ) {
                if ( UNLIKELY(  (data[23].missing != -1) && (data[23].fvalue <= (double)0.3037758903127127375) ) ) {
                  result[0] += 9.851655907139286;
                } else {
                  result[0] += 13.744698479920103;
                }
              } else {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.1895537108359091061) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 8;
                }
              }
            } else {
              if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)2.256550408635730864) ) ) {
                if ( LIKELY( !(data[41].missing != -1) || (data[41].fvalue <= (double)0.471976267438776742) ) ) {
                  result[0] += 11.296251627913692;
                } else {
                  result[0] += 11.023664553973461;
                }
              } else {
                if ( UNLIKELY(  (data[20].missing != -1) && (data[20].fvalue <= (double)-0.3528473451795961502) ) ) {
                  result[0] += 8;
                } else {
                  result[0] += 9.851655907139286;
                }
              }
            }
          }
        }
      }
    } else {
      if ( LIKELY( !(data[8].missing != -1) || (data[8].fvalue <= (double)0.2241745790812968986) ) ) {
        if ( LIKELY( !(data[22].missing != -1) || (data[22].fvalue <= (double)0.8306518479280473599) ) ) {
          if ( LIKELY( !(data[7].missing != -1) || (data[7].fvalue <= (double)1.120438218954573406) ) ) {
            if ( LIKELY( !(data[14].missing != -1) || (data[14].fvalue <= (double)4.029181624464258427) ) ) {
              if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.2460888896828881678) ) ) {
                if ( UNLIKELY(  (data[40].missing != -1) && (data[40].fvalue <= (double)0.135467205193576079) ) ) {
                  result[0] += 12.427187187583282;
                } else {
                  result[0] += 16.810994461013138;
                }
              } else {
                if ( UNLIKELY(  (data[16].missing != -1) && (data[16].fvalue <= (double)0.2997230977082737668) ) ) {
                  result[0] += 10.327020052042847;
                } else {
                  result[0] += 10.706640488004599;
                }
              }
            } else {
              if ( UNLIKELY(  (data[21].missing != -1) && (data[21].fvalue <= (double)-0.1148041076030908991) ) ) {
                result[0] += 7;
              } else {
                result[0] += 7;
              }
            }
          } else {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.3243886167852153002) ) ) {
              result[0] += 6;
            } else {
              result[0] += 6;
            }
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[15].missing != -1) || (data[15].fvalue <= (double)7.319779150155051539) ) ) {
          if ( LIKELY( !(data[40].missing != -1) || (data[40].fvalue <= (double)0.6893987061780518788) ) ) {
            if ( UNLIKELY(  (data[39].missing != -1) && (data[39].fvalue <= (double)0.2260618589804429257) ) ) {
              result[0] += 6;
            } else {
              if ( LIKELY( !(data[24].missing != -1) || (data[24].fvalue <= (double)0.6481508083446871904) ) ) {
                if ( LIKELY( !(data[21].missing != -1) || (data[21].fvalue <= (double)0.3279060477571084098) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 9;
                }
              } else {
                if ( LIKELY( !(data[23].missing != -1) || (data[23].fvalue <= (double)0.2027870345535340013) ) ) {
                  result[0] += 9.207392357589622;
                } else {
                  result[0] += 8;
                }
              }
            }
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  // Average tree outputs
  result[0] /= 50;
  // Apply base_scores
  result[0] += 0;
  // Apply postprocessor
  if (!pred_margin) { postprocess(result); }
}
void postprocess(double* result) {
  // exponential_standard_ratio
  const double ratio_c = (double)10.244771;
  for (size_t i = 0; i < N_TARGET * MAX_N_CLASS; ++i) {
    result[i] = exp2(-result[i] / ratio_c);
  }
}
#pragma GCC visibility pop
const struct {
  uint32_t abi, n_features, element, n_outputs, output, raw;
  double base;
  void (*predict)(void);
} botcore_forest = {1, 42, 8, 1, 0, 0, 0.0, (void (*)(void))predict};
